package org.marchepied.server.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import org.eclipse.krazo.forms.FormMethodOverwriteFilter;

/**
 * Keeps a filter of Jakarta MVC that holds nothing of a request. Made anew for each one, it looks through all libraries each
 * time: a seventh of what a page costs.
 */
public class LastingFilter implements Extension {

    void keep(@Observes ProcessAnnotatedType<FormMethodOverwriteFilter> filter) {
        filter.configureAnnotatedType()
                .remove(annotation -> annotation.annotationType().equals(RequestScoped.class))
                .add(ApplicationScoped.Literal.INSTANCE);
    }
}
