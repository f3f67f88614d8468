package org.marchepied.server.agency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A page for trainers: everybody else is sent to the sign-in. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface TrainersOnly {}
