using Chutri.Platform;

namespace Chutri.Assignments;

public static class AssignmentUrls
{
    public const string List = "/assignments";
    public const string New = "/assignments/new";

    /// <summary>What a deadline that is being typed comes to, and why.</summary>
    public const string DeadlinePreview = New + "/deadline";

    /// <summary>Documents found by words, for a field that finds while one types.</summary>
    public const string DocumentChoices = New + "/documents";

    /// <summary>The form again, with the units whose functions fit what was typed.</summary>
    public const string Suggest = New + "/leads";

    /// <summary>How often suggested leads were taken.</summary>
    public const string LeadMeasure = List + "/leads";

    /// <summary>Open work that looks given twice.</summary>
    public const string Duplicates = List + "/duplicates";

    /// <summary>Functions whose unit has led nothing of the kind for a year.</summary>
    public const string FunctionsWithoutWork = List + "/functions-without-work";

    public static string KeepBeside(string code, string other) =>
        $"{List}/{code}/keep-beside/{other}";

    /// <summary>Those that a document was given out as.</summary>
    public static string OfDocument(DocumentId document) => $"{List}?document={document.Value}";

    public static string Assignment(string code) => $"{List}/{code}";

    /// <summary>The page of one action: its consequences, its fields, its button.</summary>
    public static string Action(string code, string action) => $"{List}/{code}/{action}";

    public static string Cooperation(string code, int number) =>
        $"{List}/{code}/cooperation/{number}";

    public static string File(string code, Guid file) => $"{List}/{code}/files/{file}";
}
