package org.marchepied.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentionTest {

    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40XL1", "40XL2", "40001", "40P01", "55P03", "X0Y84"})
    void triesAgain_whenAnotherTransactionWasMet(String state) {
        var result = Contention.retry(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new TransactionalException("", new PersistenceException(new SQLException("", state)));
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23502", "23503", "08006", "42X05"})
    void fails_whenNobodyElseIsToBlame(String state) {
        var failure = new PersistenceException(new SQLException("", state));

        assertThatThrownBy(() -> Contention.retry(() -> fail(failure))).isSameAs(failure);
        assertThat(tries).hasValue(1);
    }

    @Test
    void givesUp_whenTheOthersNeverEnd() {
        var failure = new OptimisticLockException();

        assertThatThrownBy(() -> Contention.retry(() -> fail(failure))).isSameAs(failure);
        assertThat(tries).hasValue(5);
    }

    private void fail(PersistenceException failure) {
        tries.incrementAndGet();
        throw failure;
    }
}
