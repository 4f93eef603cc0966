namespace Chutri.Assignments;

public static class AssignmentUrls
{
    public const string List = "/assignments";
    public const string New = "/assignments/new";

    public static string Assignment(string code) => $"{List}/{code}";

    /// <summary>The page of one action: its consequences, its fields, its button.</summary>
    public static string Action(string code, string action) => $"{List}/{code}/{action}";

    public static string Cooperation(string code, int number) =>
        $"{List}/{code}/cooperation/{number}";

    public static string File(string code, Guid file) => $"{List}/{code}/files/{file}";
}
