package org.marchepied.plugin;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one class of a plugin jar that implements {@link Simulation}, so that CDI discovers it. The jar also needs
 * {@code META-INF/beans.xml} and the schema at {@link PluginFiles#SCHEMA}.
 */
@Stereotype
@Dependent
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SimulationPlugin {}
