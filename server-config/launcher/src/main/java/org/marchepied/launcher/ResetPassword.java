package org.marchepied.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * {@code marchepied reset-password}: a code with which a trainer sets a new password, for an hour and once. Its digest goes
 * into the data folder of the server, which may run meanwhile.
 */
final class ResetPassword {

    /** The server looks for it there. */
    static final String FILE = "reset-password";

    private final Settings settings;
    private final Texts texts;
    private final PrintStream out;

    ResetPassword(Settings settings, Texts texts, PrintStream out) {
        this.settings = settings;
        this.texts = texts;
        this.out = out;
    }

    int run() throws Refusal {
        Path data = settings.data();
        if (!DataFolder.isOne(data)) {
            throw new Refusal(texts.text("reset.no-data", data));
        }
        String code = String.format("%08d", new SecureRandom().nextInt(100_000_000));
        Path file = data.resolve(FILE);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            forOwnerOnly(file);
            Files.writeString(file, digest(code));
            if (!Files.getOwner(file).equals(Files.getOwner(data))) {
                // root helps a server that has its own user
                Files.setOwner(file, Files.getOwner(data));
            }
        } catch (IOException e) {
            throw new Refusal(texts.text("data.unwritable", data), e);
        }
        String page = "http://" + settings.address() + ":" + settings.port() + "/mot-de-passe-oublie";
        out.println(texts.text("reset.code", page, code));
        return Main.DONE;
    }

    /** From the digest of eight digits, whoever read it would soon have them. */
    private static void forOwnerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String digest(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
