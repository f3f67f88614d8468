package org.marchepied.server.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.marchepied.server.agency.Account;
import org.marchepied.server.agency.Attempts;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.NewPassword;
import org.marchepied.server.agency.NewTrainer;
import org.marchepied.server.agency.TrainerSignInResource;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.database.Contention;
import org.marchepied.server.page.Pages;

/** Trainers add a colleague, change their password, give a colleague a new one, and end a colleague's account. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/comptes")
public class AccountsResource {

    private static final String PATH = "/formateur/comptes";
    private static final String ONE = "{account: \\d{1,18}}";

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Trainers trainers;
    private final Attempts attempts;

    @Inject
    AccountsResource(Pages pages, CurrentTrainer trainer, Trainers trainers, Attempts attempts) {
        this.pages = pages;
        this.trainer = trainer;
        this.trainers = trainers;
        this.attempts = attempts;
    }

    @GET
    public Response list() {
        return list(Response.Status.OK, new NewTrainer(), "");
    }

    @POST
    public Response add(@BeanParam NewTrainer typed) {
        var problem = typed.problem();
        if (problem.isEmpty() && !Contention.retry(() -> add(trainer.agencyId(), typed))) {
            problem = "account.login-taken";
        }
        return problem.isEmpty()
                ? Pages.goTo(PATH + "?avis=trainer-added")
                : list(Response.Status.BAD_REQUEST, typed, problem);
    }

    @GET
    @Path(ONE)
    public Response account(@PathParam("account") long id) {
        return account(Response.Status.OK, find(id), "");
    }

    @POST
    @Path(ONE + "/mot-de-passe")
    public Response changePassword(
            @PathParam("account") long id,
            @FormParam("actuel") @DefaultValue("") String present,
            @BeanParam NewPassword typed) {
        var account = find(id);
        if (isOwn(account)) {
            return changeOwn(account, present, typed);
        }
        if (!typed.problem().isEmpty()) {
            return account(Response.Status.BAD_REQUEST, account, typed.problem());
        }
        requireKnown(trainers.changePassword(account.login(), typed.password));
        return Pages.goTo(PATH + "?avis=password-given");
    }

    @POST
    @Path(ONE + "/retirer")
    public Response remove(@PathParam("account") long id) {
        requireKnown(trainers.remove(trainer.agencyId(), id, trainer.id()));
        return Pages.goTo(PATH + "?avis=trainer-removed");
    }

    /** Whoever finds a trainer's page open does not know the present password, and may try as often as at the sign-in. */
    private Response changeOwn(Account account, String present, NewPassword typed) {
        if (attempts.areTooMany()) {
            return account(Response.Status.TOO_MANY_REQUESTS, account, "sign-in.too-many");
        }
        if (!trainers.isPassword(account, present)) {
            attempts.countFailure();
            return account(Response.Status.FORBIDDEN, account, "account.present-wrong");
        }
        if (!typed.problem().isEmpty()) {
            return account(Response.Status.BAD_REQUEST, account, typed.problem());
        }
        requireKnown(trainers.changePassword(account.login(), typed.password));
        trainer.signOut();
        return Pages.goTo(TrainerSignInResource.PATH + "?avis=password-changed");
    }

    private boolean add(long agencyId, NewTrainer typed) {
        return trainers.add(agencyId, typed.login, typed.name, typed.password.password);
    }

    private Account find(long id) {
        return trainers.account(trainer.agencyId(), id).orElseThrow(NotFoundException::new);
    }

    private boolean isOwn(Account account) {
        return account.id() == trainer.id();
    }

    private static void requireKnown(boolean known) {
        if (!known) {
            throw new NotFoundException();
        }
    }

    private Response list(Response.Status status, NewTrainer typed, String problem) {
        var frame = pages.frame();
        var page = new AccountsPage(
                trainers.of(trainer.agencyId()),
                trainer.id(),
                typed,
                problem.isEmpty() ? "" : frame.t(problem, NewPassword.SHORTEST));
        return pages.show(status, Pages.TEMPLATES.accounts(frame, page));
    }

    private Response account(Response.Status status, Account account, String problem) {
        var frame = pages.frame();
        return pages.show(
                status,
                Pages.TEMPLATES.account(
                        frame,
                        account,
                        isOwn(account),
                        problem.isEmpty() ? "" : frame.t(problem, NewPassword.SHORTEST)));
    }
}
