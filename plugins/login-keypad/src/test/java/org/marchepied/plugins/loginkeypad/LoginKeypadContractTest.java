package org.marchepied.plugins.loginkeypad;

import java.util.List;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Credential;
import org.marchepied.plugin.SecretDigest;
import org.marchepied.plugin.testkit.Sample;
import org.marchepied.plugin.testkit.SimulationContract;

class LoginKeypadContractTest extends SimulationContract<KeypadConfig, KeypadState> {

    private static final String[] SECRETS = {"840156", "pierreDUPONT76&", "pierreDUPONT14!", "camilleMARTIN31*"};
    private static final PracticeFile PAPERS = PracticeFile.EMPTY.with(
            new Credential("internet", "camillemartin", SecretDigest.of("camilleMARTIN31*", "salt")));

    LoginKeypadContractTest() {
        super(new LoginKeypad());
    }

    /** Every second walk is on the keypad; the practice password, slow to compare by design, is in few. */
    @Override
    protected List<Sample> samples() {
        return List.of(
                sample("{}"),
                sample("{'scenario': 'first-connection'}"),
                sample("{'identifier': '1234567A', 'code': '112233', 'postalCode': '01000'}")
                        .withSecrets("112233"),
                sample("{'scenario': 'forgotten-password', 'birthDate': '14/05/1979'}"),
                sample("{'entrance': 'choice'}"),
                sample("{'scenario': 'sign-out'}"),
                sample("{'scenario': 'forgotten-password'}"),
                sample("{'scenario': 'sign-in', 'code': '000000'}").withSecrets("000000"),
                sample("{'scenario': 'internet-sign-in', 'entrance': 'choice'}"),
                sample("{'code': '987654'}").withSecrets("987654"),
                sample("{'scenario': 'first-connection', 'entrance': 'choice'}"),
                sample("{'entrance': 'choice', 'identifier': '7777777z'}"),
                sample("{'scenario': 'internet-sign-in', 'credential': 'exercise'}")
                        .with(PAPERS),
                sample("{'scenario': 'internet-sign-in'}").with(PAPERS));
    }

    private static Sample sample(String config) {
        return Sample.of(config, config.replace('\'', '"')).withSecrets(SECRETS);
    }
}
