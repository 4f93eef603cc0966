using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Testing;

/// <summary>
/// Hashing a password is dear on purpose: a fifth of a second for each sign-in of each test. Here it is cheap; what the program
/// itself takes has its own test (<c>PasswordHashTests</c>).
/// </summary>
public static class QuickPasswords
{
    private const int Iterations = 1_000;

    public static void AddTo(IServiceCollection services) =>
        services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = Iterations);
}
