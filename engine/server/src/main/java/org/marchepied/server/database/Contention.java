package org.marchepied.server.database;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Transactions that meet on the same rows. */
public final class Contention {

    private static final int TRIES = 5;

    /**
     * Another transaction was faster (the same unique key), or in the way: deadlock, failed serialization, time-out of a
     * lock (Derby: 40XL1, PostgreSQL: 55P03), the next number of a sequence (Derby: X0Y84).
     */
    private static final Pattern MET_ANOTHER = Pattern.compile("23505|40...|55P03|X0Y84");

    private Contention() {}

    /**
     * Does the work, in a transaction of its own, again if it met another transaction; then it finds what the other
     * has written. Gives up after a few times.
     */
    public static <T> T retry(Supplier<T> transaction) {
        for (var left = TRIES - 1; ; left--) {
            try {
                return transaction.get();
            } catch (PersistenceException | TransactionalException failure) {
                if (left == 0 || !metAnother(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** As {@link #retry(Supplier)}, for work without a result. */
    public static void retry(Runnable transaction) {
        retry(() -> {
            transaction.run();
            return true;
        });
    }

    static boolean metAnother(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql
                            && MET_ANOTHER
                                    .matcher(String.valueOf(sql.getSQLState()))
                                    .matches()) {
                return true;
            }
        }
        return false;
    }
}
