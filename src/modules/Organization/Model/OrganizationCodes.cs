namespace Chutri.Organization.Model;

/// <summary>Codes of units and people: letters, digits and <c>. - _</c>; capital and small letters are the same.</summary>
internal static class OrganizationCodes
{
    public static string Normal(string code) => code.Trim().Normalize().ToUpperInvariant();

    public static bool IsCode(string normal) =>
        normal.Length is > 0 and <= Lengths.Code
        && normal.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_');
}
