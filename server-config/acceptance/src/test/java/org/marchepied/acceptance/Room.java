package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests, as parameters, the one browser and the one server that all of a process share. They end with the process:
 * JUnit is begun anew for each class.
 */
final class Room implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Browser.class || type == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class ? TheBrowser.ONE : TheServer.ONE;
    }

    private static final class TheBrowser {
        private static final Browser ONE = Browsers.open().browser();
    }

    private static final class TheServer {
        private static final RunningServer ONE = RunningServer.start("shared");
    }
}
