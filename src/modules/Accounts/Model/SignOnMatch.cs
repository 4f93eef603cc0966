namespace Chutri.Accounts.Model;

/// <summary>By what of an account somebody is found whom the provider has let in.</summary>
internal enum SignOnMatch
{
    UserName,
    Email,
    PersonCode,
}
