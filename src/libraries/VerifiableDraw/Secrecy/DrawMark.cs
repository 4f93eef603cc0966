using System.Security.Cryptography;
using System.Text;
using Chutri.VerifiableDraw.Canonical;

namespace Chutri.VerifiableDraw;

/// <summary>
/// What is shown at one visit: this unit was drawn, and nothing about the others. The marks of all who were drawn are published
/// right after the draw and show nothing; each opening fits exactly one of them.
/// </summary>
/// <param name="Number">Which draw, from 1.</param>
/// <param name="Code">Of the unit.</param>
/// <param name="Nonce">64 hexadecimal digits that only whoever has the salt could compute.</param>
public sealed record MarkOpening(int Number, string Code, string Nonce)
{
    /// <summary>The mark that this opens, 64 hexadecimal digits.</summary>
    public string Mark() =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                new CanonicalText()
                    .Line("chutri-mark/1")
                    .Line(CanonicalText.Number(Number), Code, Nonce)
                    .Bytes()
            )
        );
}

/// <summary>The marks of a draw that was made.</summary>
public static class DrawMark
{
    /// <summary>The opening for each who was drawn, in order; empty before the draw.</summary>
    public static IReadOnlyList<MarkOpening> Openings(DrawFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return
        [
            .. (file.Drawn ?? []).Select(one => new MarkOpening(
                one.Number,
                one.Code,
                Nonce(file.Plan.Salt, one.Number)
            )),
        ];
    }

    private static string Nonce(string salt, int number) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(
                Convert.FromHexString(salt),
                Encoding.ASCII.GetBytes($"mark/{CanonicalText.Number(number)}")
            )
        );
}
