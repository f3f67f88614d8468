package org.marchepied.plugins.estoremooc;

import java.util.List;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.testkit.Sample;
import org.marchepied.plugin.testkit.SimulationContract;

class EstoreMoocContractTest extends SimulationContract<StoreConfig, StoreState> {

    static final PracticeFile PAPERS = PracticeFile.EMPTY.with(new Profile(
            List.of(),
            List.of(),
            List.of(),
            List.of("football"),
            List.of("cuisinier"),
            "",
            new Profile.Contact("Camille Martin", "", "", ""),
            false));

    EstoreMoocContractTest() {
        super(new EstoreMooc());
    }

    @Override
    protected List<Sample> samples() {
        return List.of(
                sample("{}"),
                sample("{'task': 'find', 'module': 'interview-phone', 'filters': ['theme', 'duration', 'level']}"),
                sample("{'task': 'viewer', 'goals': ['captions', 'volume', 'play', 'pause']}"),
                sample("{'task': 'resume', 'module': 'trade-start', 'stoppedAt': 3}"),
                sample("{'task': 'find', 'module': 'cv-clear', 'word': 'CV', 'filters': []}"),
                sample("{'task': 'viewer', 'module': 'cv-clear', 'chapter': 3,"
                        + " 'goals': ['full-screen', 'transcript', 'speed', 'chapter']}"),
                sample("{'task': 'course', 'module': 'business-start'}").with(PAPERS),
                sample("{'task': 'resume', 'module': 'interview-prepare'}"),
                sample("{'task': 'find', 'module': 'business-plan', 'word': 'autruche', 'filters': ['duration']}"),
                sample("{'task': 'course', 'module': 'trade-start', 'name': 'Fatou Diallo'}"));
    }

    private static Sample sample(String config) {
        return Sample.of(config, config.replace('\'', '"'));
    }
}
