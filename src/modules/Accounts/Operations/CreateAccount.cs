using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <param name="Person">The person's code.</param>
internal sealed record CreateAccountForm(string? UserName, string? Person, string? Email)
{
    private const int LongestEmail = 200;

    public Outcome<CreateAccountRequest> Parse()
    {
        var errors = new List<FieldError>();
        var userName = Model.UserName.Parse(UserName, "userName");
        errors.AddRange(userName.Refusal?.Fields ?? []);
        var person = (Person ?? "").Trim();
        if (person.Length == 0)
        {
            errors.Add(
                new(
                    "person",
                    new(
                        "Hãy chọn người dùng tài khoản, hoặc ghi mã cán bộ của người đó.",
                        "Choose the person whose account this is, or give the person's code."
                    )
                )
            );
        }

        var email = (Email ?? "").Trim();
        if (
            email.Length > 0
            && (email.Length > LongestEmail || !email.Contains('@', StringComparison.Ordinal))
        )
        {
            errors.Add(
                new("email", new("Địa chỉ thư chưa đúng.", "The e-mail address is not right."))
            );
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new CreateAccountRequest(userName.Value, person, email.Length == 0 ? null : email);
    }
}

internal sealed record CreateAccountRequest(UserName UserName, string PersonCode, string? Email)
{
    /// <summary>Also appoints the person as administrator of the whole authority; the command line's way back in.</summary>
    public bool Administrator { get; init; }

    public HashedPassword? Initial { get; init; }
}

/// <param name="Password">Shown once; must be changed at the first sign-in.</param>
internal sealed record OpenedAccount(
    AccountId Id,
    string UserName,
    string PersonName,
    string Password
);

internal sealed class CreateAccount(
    AppDatabase db,
    AccountKeeper keeper,
    PersonDirectory people,
    AuthorityRecord authority,
    AccountReach reach,
    AdministratorAppointment administrators
) : IOperation<CreateAccountRequest, OpenedAccount>, IPrepare<CreateAccountRequest>
{
    public Act Act => AccountActs.Manage;

    public Task<CreateAccountRequest> Prepare(
        CreateAccountRequest request,
        CancellationToken stop
    ) => Task.FromResult(request with { Initial = keeper.Hash(InitialPassword.New()) });

    public async Task<Outcome<OpenedAccount>> Run(
        CreateAccountRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await people.FindByCode(request.PersonCode, stop) is not { } person)
        {
            if (caller.Door is Door.CommandLine && await authority.Current(stop) is null)
            {
                return EntryRefusals.FirstStartComesFirst;
            }

            return Refusal.Invalid(
                "person",
                new(
                    $"Không có ai mang mã {request.PersonCode}. Hãy xem mã trên trang của người đó.",
                    $"Nobody has the code {request.PersonCode}. See the code on that person's page."
                )
            );
        }

        if (await reach.Check(caller, person, now.Today, stop) is { } refusal)
        {
            return refusal;
        }

        if (await Taken(request, person, stop) is { } taken)
        {
            return taken;
        }

        if (
            request.Administrator
            && (await administrators.Appoint(person.Id, caller, now, stop)).Refusal
                is { } notAppointed
        )
        {
            return notAppointed;
        }

        var account = Account.For(
            new(person.Id, person.Code, person.Name),
            request.UserName,
            request.Email,
            Language.Vietnamese,
            now
        );
        var password = request.Initial!;
        await keeper.SetPassword(account, password);
        account.RequireNewPassword();
        db.Add(account);
        db.Record(
            new AccountCreated(account.Id.Value, person.Id, person.Name, account.UserName),
            caller,
            now
        );
        return new OpenedAccount(account.Id, account.UserName, person.Name, password.Text);
    }

    private async Task<Refusal?> Taken(
        CreateAccountRequest request,
        PersonSummary person,
        CancellationToken stop
    )
    {
        var userName = request.UserName.Text;
        var others = await db.Set<Account>()
            .AsNoTracking()
            .Where(account => account.UserName == userName || account.Person == person.Id)
            .Select(account => new { account.UserName, account.Person })
            .ToListAsync(stop);
        return others.Find(other => other.Person == person.Id) is { } own
                ? AccountRefusals.HasAccount(person.Name, own.UserName)
            : others.Count > 0 ? AccountRefusals.UserNameTaken(userName)
            : null;
    }
}
