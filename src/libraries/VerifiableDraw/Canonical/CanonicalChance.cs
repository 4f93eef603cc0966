namespace Chutri.VerifiableDraw.Canonical;

/// <summary>Digest and chance as bytes; whose SHA-256 is the seed.</summary>
internal static class CanonicalChance
{
    internal static byte[] Bytes(string digest, Chance chance) =>
        new CanonicalText()
            .Line("chutri-chance/1")
            .Line("digest", digest)
            .Line("dice", string.Join(' ', chance.Dice.Select(face => CanonicalText.Number(face))))
            .Line("beacon", chance.Beacon ?? "")
            .Line("end")
            .Bytes();
}
