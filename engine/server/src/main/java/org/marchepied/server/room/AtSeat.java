package org.marchepied.server.room;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A page for a device at a seat; see {@link SeatGate}. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface AtSeat {}
