namespace Chutri.Procedures;

public static class ProcedureUrls
{
    public const string List = "/procedures";
    public const string New = List + "/new";
    public const string Files = List + "/files";
    public const string Forms = List + "/forms";
    public const string Counter = "/counter";
    public const string Dossiers = "/dossiers";

    /// <summary>For everybody, signed in or not.</summary>
    public const string LookUp = "/lookup";

    /// <summary>For everybody, signed in or not.</summary>
    public const string Board = "/service-board";

    public static string Procedure(string code) => $"{List}/{Uri.EscapeDataString(code)}";

    public static string Procedure(string code, string part) => $"{Procedure(code)}/{part}";

    public static string File(Guid id) => $"{Files}/{id}";

    public static string Form(string kind) => $"{Forms}/{kind}";

    public static string Dossier(string code) => $"{Dossiers}/{Uri.EscapeDataString(code)}";

    public static string Dossier(string code, string part) => $"{Dossier(code)}/{part}";

    public static string CounterFor(string procedure) =>
        $"{Counter}?procedure={Uri.EscapeDataString(procedure)}";

    public static string LookUpOf(string code, string secret) =>
        $"{LookUp}?code={Uri.EscapeDataString(code)}&secret={Uri.EscapeDataString(secret)}";
}
