using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record ChooseLanguageForm(string? Language)
{
    public Outcome<ChooseLanguageRequest> Parse(AccountId account) =>
        Language switch
        {
            "vi" => new ChooseLanguageRequest(account, Platform.Language.Vietnamese),
            "en" => new ChooseLanguageRequest(account, Platform.Language.English),
            _ => Refusal.Invalid(
                "language",
                new("Hãy chọn tiếng Việt hoặc tiếng Anh.", "Choose Vietnamese or English.")
            ),
        };
}

internal sealed record ChooseLanguageRequest(AccountId Account, Language Language);

internal sealed class ChooseLanguage(AppDatabase db) : IOperation<ChooseLanguageRequest, Done>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<Done>> Run(
        ChooseLanguageRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.FindAccount(request.Account, stop) is not { } account)
        {
            return AccountRefusals.NoSuchAccount;
        }

        if (account.Language != request.Language)
        {
            db.Record(account.Choose(request.Language), caller, now);
        }

        return new Done();
    }
}
