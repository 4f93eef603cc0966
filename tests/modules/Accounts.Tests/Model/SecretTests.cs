using Chutri.Accounts.Model;

namespace Chutri.Accounts.Tests.Model;

public sealed class SecretTests
{
    [Fact]
    public void A_secret_holds_256_bits_and_never_repeats()
    {
        var secrets = Enumerable.Range(0, 1000).Select(_ => Secret.New()).ToList();

        secrets.Distinct().Count().ShouldBe(1000);
        secrets.ShouldAllBe(secret => Bytes(secret) == 32);
    }

    [Fact]
    public void Is_kept_as_its_sha_256() =>
        Secret
            .Hash("abc")
            .ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    [Fact]
    public void An_initial_password_can_be_read_from_paper_and_would_be_taken_as_a_password()
    {
        var password = InitialPassword.New();

        password.Length.ShouldBe(19);
        password.IndexOfAny(['0', 'o', '1', 'l', 'i']).ShouldBe(-1);
        NewPassword.Parse(password, "", "password").Refused.ShouldBeFalse();
    }

    private static int Bytes(string secret) =>
        Convert
            .FromBase64String(secret.Replace('-', '+').Replace('_', '/').PadRight(44, '='))
            .Length;
}
