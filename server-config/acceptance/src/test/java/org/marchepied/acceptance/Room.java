package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser and the one server that they share, as parameters. */
final class Room implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(Room.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Browser.class || type == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var shared = test.getRoot().getStore(SHARED);
        return parameter.getParameter().getType() == Browser.class
                ? shared.getOrComputeIfAbsent(Browsers.class, key -> Browsers.open(), Browsers.class)
                        .browser()
                : shared.getOrComputeIfAbsent(
                        RunningServer.class, key -> RunningServer.start("shared"), RunningServer.class);
    }
}
