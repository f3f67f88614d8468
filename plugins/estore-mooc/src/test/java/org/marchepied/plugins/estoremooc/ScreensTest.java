package org.marchepied.plugins.estoremooc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.marchepied.plugin.testkit.TestPage;

class ScreensTest {

    @Test
    void video_whenSeenWithoutScript_hasTheBrowsersButtonsCaptionsAndChapters() {
        var video = screen(Learner.at("{'task': 'viewer'}")).select("video").first();

        assertThat(video.hasAttr("controls")).isTrue();
        assertThat(video.hasAttr("autoplay")).isFalse();
        assertThat(video.select("source").eachAttr("type")).containsExactly("video/webm", "video/mp4");
        assertThat(video.select("track").eachAttr("kind")).containsExactly("captions", "captions", "chapters");
        assertThat(video.select("track[default]")).isEmpty();
    }

    @Test
    void video_whenPlayingWithCaptionsAtAChapter_saysSoInTheMarkup() {
        var learner = Learner.at("{'task': 'viewer'}");
        learner.presses("captions?language=fr");
        learner.presses("play");
        learner.presses("chapter?number=2");

        var video = screen(learner).select("video").first();
        var start = Chapters.starts(learner.config().target()).get(1);

        assertThat(video.hasAttr("autoplay")).isTrue();
        assertThat(video.select("track[default]").eachAttr("srclang")).containsExactly("fr");
        assertThat(video.select("source").eachAttr("src")).allMatch(address -> address.endsWith("#t=" + start));
    }

    @Test
    void video_whenTheSoundIsOff_isMuted() {
        var video =
                screen(Learner.at("{'task': 'viewer', 'goals': ['volume']}")).select("video");

        assertThat(video.hasAttr("muted")).isTrue();
    }

    @Test
    void transcript_whenOpen_saysTheTextOfTheChapter() {
        var learner = Learner.at("{'task': 'viewer', 'module': 'cv-clear'}");
        learner.presses("transcript");
        learner.presses("chapter?number=3");

        assertThat(screen(learner)
                        .select(".es-text [data-estore-chapter]:not([hidden])")
                        .text())
                .startsWith("Chapitre 3")
                .contains("Faites-le lire")
                .doesNotContain("Chapitre 2");
    }

    @Test
    void fullScreen_whenOn_isLeftByTheSameButtonAndByTheEscapeKey() {
        var learner = Learner.at("{'task': 'viewer'}");
        learner.presses("full");

        var button = screen(learner).select("button[data-estore=small]").first();

        assertThat(button.id()).isEqualTo("a1-full");
        assertThat(button.attr("data-key")).isEqualTo("Escape");
        assertThat(button.closest(".es-full")).isNotNull();
    }

    @Test
    void reportOfTheScript_whenSeen_isHiddenFromEverybody() {
        var button = screen(Learner.at("{'task': 'viewer'}")).select("button[hidden]");

        assertThat(button.attr("tabindex")).isEqualTo("-1");
        assertThat(button.attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void clear_whenPressed_emptiesEveryField() {
        var value = screen(Learner.at("{'task': 'find'}")).select("[id$=clear]").attr("value");

        assertThat(value).isEqualTo("clear?word=&theme=&duration=&level=");
    }

    private static Document screen(Learner learner) {
        var page = TestPage.of(EstoreMooc.class, Locale.FRENCH);
        return Jsoup.parse(page.render(new EstoreMooc().view(learner.config(), learner.state())));
    }
}
