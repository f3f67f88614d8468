package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugin.testkit.Sample;
import org.marchepied.plugin.testkit.SimulationContract;

class ActualisationContractTest extends SimulationContract<ActualisationConfig, ActualisationState> {

    ActualisationContractTest() {
        super(new Actualisation());
    }

    @Override
    protected List<Sample> samples() {
        return Samples.all();
    }
}
