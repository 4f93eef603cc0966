using System.Globalization;
using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>What people write in a cell, as values. Null = it cannot be read.</summary>
internal static class ImportValues
{
    private static readonly string[] DayForms =
    [
        "yyyy-M-d",
        "d/M/yyyy",
        "d-M-yyyy",
        "d.M.yyyy",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-M-d H:mm:ss",
        "d/M/yyyy H:mm:ss",
    ];

    private static readonly Dictionary<string, Role> Roles = new()
    {
        ["administrator"] = Role.Administrator,
        ["admin"] = Role.Administrator,
        ["quan tri"] = Role.Administrator,
        ["quan tri vien"] = Role.Administrator,
        ["clerk"] = Role.Clerk,
        ["van thu"] = Role.Clerk,
        ["head"] = Role.Head,
        ["nguoi dung dau"] = Role.Head,
        ["cap truong"] = Role.Head,
        ["truong"] = Role.Head,
        ["deputy"] = Role.Deputy,
        ["cap pho"] = Role.Deputy,
        ["pho"] = Role.Deputy,
        ["officer"] = Role.Officer,
        ["chuyen vien"] = Role.Officer,
        ["can bo"] = Role.Officer,
        ["inspector"] = Role.Inspector,
        ["kiem tra"] = Role.Inspector,
        ["kiem tra vien"] = Role.Inspector,
        ["thanh tra"] = Role.Inspector,
        ["reader"] = Role.Reader,
        ["nguoi doc"] = Role.Reader,
    };

    private static readonly Dictionary<string, Branch> Branches = new()
    {
        ["party"] = Branch.Party,
        ["dang"] = Branch.Party,
        ["khoi dang"] = Branch.Party,
        ["government"] = Branch.Government,
        ["chinh quyen"] = Branch.Government,
        ["khoi chinh quyen"] = Branch.Government,
        ["union"] = Branch.Union,
        ["trade union"] = Branch.Union,
        ["cong doan"] = Branch.Union,
        ["khoi cong doan"] = Branch.Union,
        ["front"] = Branch.Front,
        ["mat tran"] = Branch.Front,
        ["doan the"] = Branch.Front,
        ["khoi mat tran"] = Branch.Front,
        ["khoi mat tran doan the"] = Branch.Front,
    };

    public static Role? RoleOf(string text) =>
        Roles.TryGetValue(ImportColumns.Plain(text), out var role) ? role : null;

    public static Branch? BranchOf(string text) =>
        Branches.TryGetValue(ImportColumns.Plain(text), out var branch) ? branch : null;

    /// <summary>A day as people type it, as software writes it, or as a spreadsheet counts it (days since 30/12/1899).</summary>
    public static DateOnly? DayOf(string text)
    {
        if (
            DateTime.TryParseExact(
                text,
                DayForms,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return DateOnly.FromDateTime(day);
        }

        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 10_000 and < 80_000
            ? DateOnly.FromDateTime(DateTime.FromOADate(count))
            : null;
    }
}
