package org.marchepied.plugin.testkit.door;

import java.util.List;
import org.marchepied.plugin.testkit.Sample;
import org.marchepied.plugin.testkit.SimulationContract;

class DoorCodeContractTest extends SimulationContract<DoorConfig, DoorState> {

    DoorCodeContractTest() {
        super(new DoorCode());
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.of("plain", "{\"code\": \"4071\"}").withSecrets("4071"));
    }
}
