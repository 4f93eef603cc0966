using System.Text.RegularExpressions;
using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>Whoever hands a file in: what is needed to settle it and to reach them, and no more.</summary>
/// <param name="Phone">Empty where there is none.</param>
/// <param name="Identity">Number of the identity card or of the organisation; empty where it is not needed.</param>
internal sealed partial record Applicant(string Name, string Phone, string Identity, string Address)
{
    /// <summary>All that cannot be right about it.</summary>
    public IEnumerable<FieldError> Wrong()
    {
        if (Name.Length == 0)
        {
            yield return new("name", DossierFieldWords.Name);
        }

        if (Phone.Length > 0 && !PhoneNumber().IsMatch(Plain(Phone)))
        {
            yield return new("phone", DossierFieldWords.Phone);
        }

        if (Identity.Length > 0 && !IdentityNumber().IsMatch(Plain(Identity)))
        {
            yield return new("identity", DossierFieldWords.Identity);
        }
    }

    /// <summary>Without what people put between digits.</summary>
    private static string Plain(string typed) =>
        string.Concat(typed.Where(letter => letter is not (' ' or '.' or '-' or '(' or ')')));

    [GeneratedRegex(@"^\+?[0-9]{8,15}$")]
    private static partial Regex PhoneNumber();

    /// <summary>Nine digits: identity cards of before 2016.</summary>
    [GeneratedRegex("^([0-9]{9}|[0-9]{10}|[0-9]{12}|[0-9]{13}|[A-Za-z][0-9]{7,8})$")]
    private static partial Regex IdentityNumber();
}
