namespace Chutri.Organization;

internal static class OrganizationUrls
{
    public const string Units = "/units";
    public const string People = "/people";
    public const string Administration = "/admin";
    public const string Admin = "/admin/organization";
    public const string Authority = Admin + "/authority";
    public const string NewPerson = Admin + "/people/new";
    public const string Imports = Admin + "/imports";
    public const string Reorganizations = Admin + "/reorganizations";

    public const string Delegations = "/delegations";

    public const string UnitsWithoutHead = Units + "?state=without-head";

    public static string Unit(string code) => $"{Units}/{Uri.EscapeDataString(code)}";

    public static string Person(string code) => $"{People}/{Uri.EscapeDataString(code)}";

    public static string PeopleOf(string unit) => $"{People}?unit={Uri.EscapeDataString(unit)}";

    public static string UnitsUnder(string unit) => $"{Units}?under={Uri.EscapeDataString(unit)}";

    public const string AllFunctions = "/functions";

    public static string Functions(string unit) =>
        $"{AllFunctions}?unit={Uri.EscapeDataString(unit)}";

    public static string Overview(string unit) => $"/overview?unit={Uri.EscapeDataString(unit)}";

    public static string Assignments(string unit) =>
        $"/assignments?unit={Uri.EscapeDataString(unit)}";

    public static string Reorganize(string kind, string? unit = null) =>
        $"{Reorganizations}/new/{kind}"
        + (unit is null ? "" : $"?unit={Uri.EscapeDataString(unit)}");

    public static string Correct(string person) =>
        $"{Admin}/people/{Uri.EscapeDataString(person)}/correct";

    public static string Appoint(string person) =>
        $"{Admin}/people/{Uri.EscapeDataString(person)}/appoint";

    public static string EndPost(Guid post) => $"{Admin}/posts/{post}/end";

    /// <param name="giver">Code of the person whose authority it is; null = the caller's own.</param>
    public static string NewDelegation(string? giver = null) =>
        Delegations + "/new" + (giver is null ? "" : $"?giver={Uri.EscapeDataString(giver)}");

    public static string EndDelegation(Guid delegation) => $"{Delegations}/{delegation}/end";

    public static string Import(Guid import) => $"{Imports}/{import}";

    public static string Reorganization(Guid plan) => $"{Reorganizations}/{plan}";
}
