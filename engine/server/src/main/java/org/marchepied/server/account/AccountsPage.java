package org.marchepied.server.account;

import java.util.List;
import org.marchepied.server.agency.Account;
import org.marchepied.server.agency.NewTrainer;

/**
 * Who the trainers of the agency are.
 *
 * @param own the id of the account signed in
 * @param typed what the form to add one was sent with
 * @param problem what is wrong with it, in words; empty if nothing
 */
public record AccountsPage(List<Account> accounts, long own, NewTrainer typed, String problem) {}
