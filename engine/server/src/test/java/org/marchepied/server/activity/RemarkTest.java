package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marchepied.plugin.Feedback;

class RemarkTest {

    private static final Feedback AT_THE_MESSAGE =
            Feedback.of("missing").and(Feedback.of("empty").at("message"));

    @Test
    void refusal_isOfTheElementsItSpeaksOf() {
        var refused = new Remark(Remark.REJECTED, AT_THE_MESSAGE);

        assertThat(refused.isRefusalOf("message")).isTrue();
        assertThat(refused.isRefusalOf("subject")).isFalse();
    }

    @Test
    void praise_isNoRefusal() {
        assertThat(new Remark(Remark.ADVANCED, AT_THE_MESSAGE).isRefusalOf("message"))
                .isFalse();
    }
}
