using System.CommandLine;
using Chutri.Accounts.Api;
using Chutri.Accounts.CommandLine;
using Chutri.Accounts.Entering;
using Chutri.Accounts.Laws;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Accounts.Storage;
using Chutri.Accounts.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts;

public sealed class AccountsModule : Module
{
    public override IReadOnlyList<Setting> Settings => AccountSettings.All;

    public override IEnumerable<FieldError> Contradictions(IConfiguration configuration) =>
        EntrySettings.Mistakes(configuration);

    public override void AddTo(IServiceCollection services)
    {
        services.AddEntering();
        services.AddSingleton<ITables, AccountTables>();
        services.AddScoped<IMailboxes, Mailboxes>();
        services.AddSingleton<FirstStartWatch>();
        services.AddSingleton(
            new NavEntry(
                70,
                AdminWords.Administration,
                "/admin",
                "admin",
                caller => caller.Has(AccountActs.Manage)
            )
        );
        services.AddSingleton(
            new AdminEntry(
                20,
                AdminWords.Accounts,
                AdminWords.AccountsWhat,
                "/admin/accounts",
                caller => caller.Has(AccountActs.Manage)
            )
        );
        services.AddSingleton(
            new AdminEntry(
                40,
                AccountWords.TokensTitle,
                AccountWords.TokensText,
                "/account/tokens",
                caller => caller.Has(AccountActs.Own)
            )
        );
        services.AddScoped<IEntrances, Entrances>();
        services.AddScoped(provider => new AccountsOf(
            provider.GetRequiredService<AppDatabase>(),
            provider.GetRequiredService<AccountKeeper>()
        ));
        services.AddScoped<AdministratorAppointment>();
        services.AddScoped<IListen<PersonCorrected>, FollowCorrectedName>();
        services.AddScoped<IThingPages, AccountThings>();
        services.AddScoped<NewAccountForm>();
        AddOperations(services);
        AddFacts(services);
        AddLaws(services);
    }

    /// <summary>Who somebody is comes before whether they may.</summary>
    public override void Use(IApplicationBuilder app)
    {
        _ = app.ApplicationServices.GetRequiredService<SignOnSettings>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<EntryGate>();
        app.UseAuthorization();
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        SignInRoutes.Map(pages);
        SignOnRoutes.Map(pages);
        PasskeySignInRoutes.Map(pages);
        PasskeyRoutes.Map(pages);
        FirstStartRoutes.Map(pages);
        ResetRoutes.Map(pages);
        PostRoutes.Map(pages);
        AccountRoutes.Map(pages);
        TokenRoutes.Map(pages);
        SessionRoutes.Map(pages);
        AccountListRoutes.Map(pages);
        NewAccountRoutes.Map(pages);
        OneAccountRoutes.Map(pages);
        LockRoutes.Map(pages);
        ResetAccountRoutes.Map(pages);
        EndSessionsRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        MeApi.Map(api);
        SessionApi.Map(api);
        PasskeyApi.Map(api);
        TokenApi.Map(api);
        AccountApi.Map(api);
    }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [FirstStartCommand.Make(runner), AccountCommands.All(runner)];

    private static void AddOperations(IServiceCollection services)
    {
        foreach (var act in AccountActs.All)
        {
            services.AddSingleton(act);
        }

        services.AddScoped<AccountVersions>();
        services.AddScoped<TokenVersions>();
        services.AddScoped<FailedTries>();
        services.AddScoped<AccountReach>();
        services.AddScoped<ManagedAccounts>();
        services.AddScoped<SessionReading>();
        services.AddScoped<ResetLinkReading>();
        services.AddScoped<FindAccounts>();
        services.AddScoped<ShowAccount>();
        services.AddScoped<NoteAccountLook>();
        services.AddScoped<LookAtAccount>();
        services.AddScoped<IHoldAboutPeople, HeldAccount>();
        services.AddScoped<IHoldAboutPeople, HeldSessions>();
        services.AddScoped<IHoldAboutPeople, HeldLooks>();
        services.AddScoped<FindTokens>();
        services.AddScoped<FindSessions>();
        services.AddScoped<NewSessions>();
        services.AddScoped<EndingAtOnce>();
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<FoundAuthority>();
        services.AddScoped<FoundAtServer>();
        services.AddScoped<SignIn>();
        services.AddScoped<SignInBySignOn>();
        services.AddScoped<SignInByPasskey>();
        services.AddScoped<AddPasskey>();
        services.AddScoped<RemovePasskey>();
        services.AddScoped<FindPasskeys>();
        services.AddScoped<SignOut>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<SetPasswordByLink>();
        services.AddScoped<ChoosePost>();
        services.AddScoped<ChooseLanguage>();
        services.AddScoped<MakeToken>();
        services.AddScoped<RevokeToken>();
        services.AddScoped<CreateAccount>();
        services.AddScoped<LockAccount>();
        services.AddScoped<UnlockAccount>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<MakeResetLink>();
        services.AddScoped<EndSession>();
        services.AddScoped<SignOutEverywhere>();
        services.AddScoped<EndSessionsOf>();
        services.AddScoped<ITakeNamesOut, TakeAccountOut>();
        services.AddRetention<RetainSessions>(RetainSessions.TheRule);
        services.AddRetention<RetainResetLinks>(RetainResetLinks.TheRule);
        services.AddRetention<RetainTokens>(RetainTokens.TheRule);
    }

    private static void AddFacts(IServiceCollection services)
    {
        Private<AccountCreated>(
            services,
            "accounts.created",
            new("mở tài khoản", "account opened")
        );
        Private<AccountLocked>(
            services,
            "accounts.locked",
            new("khóa tài khoản", "account locked")
        );
        Private<AccountUnlocked>(
            services,
            "accounts.unlocked",
            new("mở khóa tài khoản", "account unlocked")
        );
        Private<PasswordReset>(
            services,
            "accounts.password-reset",
            new("cấp lại mật khẩu", "password reset")
        );
        Private<ResetLinkMade>(
            services,
            "accounts.reset-link-made",
            new("tạo liên kết đặt lại mật khẩu", "reset link made")
        );
        Private<PasswordChanged>(
            services,
            "accounts.password-changed",
            new("đổi mật khẩu", "password changed")
        );
        Private<SignedIn>(services, "accounts.signed-in", new("đăng nhập", "signed in"));
        Private<SignedOut>(services, "accounts.signed-out", new("đăng xuất", "signed out"));
        Private<PasskeyAdded>(
            services,
            "accounts.passkey-added",
            new("thêm khóa truy cập", "passkey added")
        );
        Private<PasskeyRemoved>(
            services,
            "accounts.passkey-removed",
            new("gỡ khóa truy cập", "passkey removed")
        );
        Private<SessionEnded>(
            services,
            "accounts.session-ended",
            new("kết thúc phiên đăng nhập", "session ended")
        );
        Private<SessionsEnded>(
            services,
            "accounts.sessions-ended",
            new("kết thúc các phiên đăng nhập", "sessions ended")
        );
        Private<SignInFailed>(
            services,
            "accounts.sign-in-failed",
            new("đăng nhập không thành công", "sign-in failed")
        );
        Private<PostChosen>(
            services,
            "accounts.post-chosen",
            new("đổi chức vụ làm việc", "post chosen")
        );
        Private<LanguageChosen>(
            services,
            "accounts.language-chosen",
            new("chọn ngôn ngữ", "language chosen")
        );
        Private<TokenMade>(
            services,
            "accounts.token-made",
            new("tạo mã truy cập", "access token made")
        );
        Private<TokenRevoked>(
            services,
            "accounts.token-revoked",
            new("thu hồi mã truy cập", "access token revoked")
        );
        services.AddSingleton(
            FactKind.Of<AccountLookedAt>(
                AccountLookedAt.Code,
                new("xem tài khoản của người khác", "another's account looked at")
            ) with
            {
                Private = true,
                IsLook = true,
                SeenBy = AccountActs.Manage,
            }
        );
    }

    /// <summary>How and when somebody enters concerns nobody but that person and those who look after accounts.</summary>
    private static void Private<TBody>(IServiceCollection services, string code, Words name)
        where TBody : FactBody =>
        services.AddSingleton(FactKind.Of<TBody>(code, name) with { Private = true });

    private static void AddLaws(IServiceCollection services)
    {
        services.AddScoped<ILaw, OneAccountEach>();
        services.AddScoped<ILaw, EveryTokenEnds>();
        services.AddScoped<ILaw, SecretsAreKeptHashed>();
        services.AddScoped<ILaw, EveryAccountHasItsPerson>();
    }
}
