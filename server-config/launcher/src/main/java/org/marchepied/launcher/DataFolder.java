package org.marchepied.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Everything that survives a restart. One server at a time has it: the system lets go when the process ends. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Whether a server has been there. */
    static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(LOCK));
    }

    static DataFolder open(Path folder, Texts texts) throws Refusal {
        FileChannel channel;
        try {
            Files.createDirectories(folder.resolve("log"));
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refusal(texts.text("data.unwritable", folder), e);
        }
        var data = new DataFolder(folder, channel);
        if (data.lock() == null) {
            data.close();
            throw new Refusal(texts.text("data.in-use", folder));
        }
        return data;
    }

    private @Nullable FileLock lock() {
        try {
            return channel.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            return null;
        }
    }

    Path run() {
        return folder.resolve("run");
    }

    Path log() {
        return folder.resolve("log/server.log");
    }

    Path derbyLog() {
        return folder.resolve("log/derby.log");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock goes with the process
        }
    }
}
