using Chutri.Dissemination.Model;
using CsCheck;

namespace Chutri.Dissemination.Tests.Model;

public sealed class AttendanceCodeTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(one => (byte)one)];
    private static readonly byte[] Other = [.. Enumerable.Range(2, 32).Select(one => (byte)one)];
    private static readonly DateTime Opened = new(2026, 11, 25, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_code_changes_every_thirty_seconds_and_proves_its_moment()
    {
        var shown = Opened.AddSeconds(95);
        var code = AttendanceCode.Typed(Secret, AttendanceCode.SlotOf(shown));

        code.Length.ShouldBe(6);
        Read(code, shown).ShouldBe(new Proof(ProofKind.InTime, Opened.AddSeconds(90)));
        Read(code[..3] + " " + code[3..], shown).Kind.ShouldBe(ProofKind.InTime);
        AttendanceCode.Typed(Secret, AttendanceCode.SlotOf(shown.AddSeconds(30))).ShouldNotBe(code);
    }

    [Fact]
    public void A_code_is_taken_at_once_for_ninety_seconds_and_afterwards_as_a_late_one_with_its_own_moment()
    {
        var code = AttendanceCode.Scanned(Secret, AttendanceCode.SlotOf(Opened));

        Read(code, Opened.AddSeconds(89)).Kind.ShouldBe(ProofKind.InTime);
        Read(code, Opened.AddSeconds(91)).ShouldBe(new Proof(ProofKind.Late, Opened));
        Read(code, Opened.AddHours(12)).Kind.ShouldBe(ProofKind.Late);
        Read(code, Opened.AddHours(12).AddSeconds(31)).Kind.ShouldBe(ProofKind.Expired);
        Read(code, Opened.AddDays(2)).Kind.ShouldBe(ProofKind.Forged);
    }

    [Fact]
    public void Codes_of_another_session_of_the_future_and_from_before_the_beginning_prove_nothing()
    {
        var slot = AttendanceCode.SlotOf(Opened);

        Read(AttendanceCode.Scanned(Other, slot), Opened).Kind.ShouldBe(ProofKind.Forged);
        Read(AttendanceCode.Scanned(Secret, slot + 1), Opened).Kind.ShouldBe(ProofKind.Forged);
        Read(AttendanceCode.Scanned(Secret, slot - 1), Opened).Kind.ShouldBe(ProofKind.Forged);
        Read("12345", Opened).Kind.ShouldBe(ProofKind.Forged);
        Read("", Opened).Kind.ShouldBe(ProofKind.Forged);
    }

    [Fact]
    public void After_the_end_no_new_moment_is_proved_but_those_from_before_it_are()
    {
        var closed = Opened.AddHours(2);
        var before = AttendanceCode.Scanned(Secret, AttendanceCode.SlotOf(closed));
        var after = AttendanceCode.Scanned(Secret, AttendanceCode.SlotOf(closed) + 2);
        var now = closed.AddMinutes(5);

        AttendanceCode.Read(Secret, before, Opened, closed, now).Kind.ShouldBe(ProofKind.Late);
        AttendanceCode.Read(Secret, after, Opened, closed, now).Kind.ShouldBe(ProofKind.Forged);
    }

    /// <summary>The same truncation by another road: RFC 4226, appendix D computes with a 20-byte SHA-1; ours is SHA-256.</summary>
    [Fact]
    public void Six_figures_are_those_that_the_standard_truncation_of_the_same_hmac_gives() =>
        Gen.Select(Gen.Byte.Array[32], Gen.Long[0, 4_000_000_000L])
            .Sample(
                (secret, slot) =>
                {
                    var message = new byte[9];
                    for (var (at, rest) = (7, slot); at >= 0; at--, rest >>= 8)
                    {
                        message[at] = (byte)rest;
                    }

                    var hash = System.Security.Cryptography.HMACSHA256.HashData(secret, message);
                    var offset = hash[31] % 16;
                    var number =
                        ((hash[offset] & 0x7FL) << 24)
                        + ((long)hash[offset + 1] << 16)
                        + ((long)hash[offset + 2] << 8)
                        + hash[offset + 3];
                    AttendanceCode
                        .Typed(secret, slot)
                        .ShouldBe(
                            (number % 1_000_000).ToString(
                                "D6",
                                System.Globalization.CultureInfo.InvariantCulture
                            )
                        );
                },
                iter: 300
            );

    private static Proof Read(string code, DateTime now) =>
        AttendanceCode.Read(Secret, code, Opened, null, now);
}
