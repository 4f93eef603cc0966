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
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts;

public sealed class AccountsModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddEntering();
        services.AddSingleton<ITables, AccountTables>();
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
        services.AddScoped(provider => new AccountsOf(
            provider.GetRequiredService<AppDatabase>(),
            provider.GetRequiredService<AccountKeeper>()
        ));
        services.AddScoped<AdministratorAppointment>();
        services.AddScoped<IThingPages, AccountThings>();
        AddOperations(services);
        AddFacts(services);
        AddLaws(services);
    }

    /// <summary>Who somebody is comes before whether they may.</summary>
    public override void Use(IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseMiddleware<EntryGate>();
        app.UseAuthorization();
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        SignInRoutes.Map(pages);
        FirstStartRoutes.Map(pages);
        ResetRoutes.Map(pages);
        PostRoutes.Map(pages);
        AccountRoutes.Map(pages);
        TokenRoutes.Map(pages);
        AccountListRoutes.Map(pages);
        NewAccountRoutes.Map(pages);
        OneAccountRoutes.Map(pages);
        LockRoutes.Map(pages);
        ResetAccountRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        MeApi.Map(api);
        TokenApi.Map(api);
        AccountApi.Map(api);
    }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [AccountCommands.All(runner)];

    private static void AddOperations(IServiceCollection services)
    {
        foreach (var act in AccountActs.All)
        {
            services.AddSingleton(act);
        }

        services.AddScoped<FailedTries>();
        services.AddScoped<AccountReach>();
        services.AddScoped<ManagedAccounts>();
        services.AddScoped<SessionReading>();
        services.AddScoped<ResetLinkReading>();
        services.AddScoped<FindAccounts>();
        services.AddScoped<ShowAccount>();
        services.AddScoped<FindTokens>();
        services.AddScoped<FoundAuthority>();
        services.AddScoped<SignIn>();
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
    }

    private static void AddFacts(IServiceCollection services)
    {
        services.AddSingleton(
            FactKind.Of<AccountCreated>("accounts.created", new("mở tài khoản", "account opened"))
        );
        services.AddSingleton(
            FactKind.Of<AccountLocked>("accounts.locked", new("khóa tài khoản", "account locked"))
        );
        services.AddSingleton(
            FactKind.Of<AccountUnlocked>(
                "accounts.unlocked",
                new("mở khóa tài khoản", "account unlocked")
            )
        );
        services.AddSingleton(
            FactKind.Of<PasswordReset>(
                "accounts.password-reset",
                new("cấp lại mật khẩu", "password reset")
            )
        );
        services.AddSingleton(
            FactKind.Of<ResetLinkMade>(
                "accounts.reset-link-made",
                new("tạo liên kết đặt lại mật khẩu", "reset link made")
            )
        );
        services.AddSingleton(
            FactKind.Of<PasswordChanged>(
                "accounts.password-changed",
                new("đổi mật khẩu", "password changed")
            )
        );
        services.AddSingleton(
            FactKind.Of<SignedIn>("accounts.signed-in", new("đăng nhập", "signed in"))
        );
        services.AddSingleton(
            FactKind.Of<SignedOut>("accounts.signed-out", new("đăng xuất", "signed out"))
        );
        services.AddSingleton(
            FactKind.Of<SignInFailed>(
                "accounts.sign-in-failed",
                new("đăng nhập không thành công", "sign-in failed")
            )
        );
        services.AddSingleton(
            FactKind.Of<PostChosen>(
                "accounts.post-chosen",
                new("đổi chức vụ làm việc", "post chosen")
            )
        );
        services.AddSingleton(
            FactKind.Of<LanguageChosen>(
                "accounts.language-chosen",
                new("chọn ngôn ngữ", "language chosen")
            )
        );
        services.AddSingleton(
            FactKind.Of<TokenMade>(
                "accounts.token-made",
                new("tạo mã truy cập", "access token made")
            )
        );
        services.AddSingleton(
            FactKind.Of<TokenRevoked>(
                "accounts.token-revoked",
                new("thu hồi mã truy cập", "access token revoked")
            )
        );
    }

    private static void AddLaws(IServiceCollection services)
    {
        services.AddScoped<ILaw, OneAccountEach>();
        services.AddScoped<ILaw, EveryTokenEnds>();
        services.AddScoped<ILaw, SecretsAreKeptHashed>();
        services.AddScoped<ILaw, EveryAccountHasItsPerson>();
    }
}
