using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Violations;

/// <summary>Counter-examples that only a reader of sources meets: they are texts, because the compiler or git would trip over files.</summary>
internal static class Sources
{
    public static SourceFile LibraryKnowingTheWeb { get; } =
        new(
            "src/libraries/VietnameseText/VietnameseText.csproj",
            """<Project><ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /><PackageReference Include="Npgsql" /></ItemGroup></Project>"""
        );

    public static SourceFile PlatformKnowingAModule { get; } =
        new(
            "src/platform/Platform/Platform.csproj",
            """<Project><ItemGroup><ProjectReference Include="../../modules/Duties/Duties.csproj" /></ItemGroup></Project>"""
        );

    public static SourceFile ModuleKnowingTheNext { get; } =
        new(
            "src/modules/Duties/Duties.csproj",
            """<Project><ItemGroup><ProjectReference Include="../Organization/Organization.csproj" /><ProjectReference Include="../Assignments/Assignments.csproj" /></ItemGroup></Project>"""
        );

    public static SourceFile CodeSaidHere { get; } =
        new(
            "src/modules/Duties/Model/Here.cs",
            """
            Refusal.Conflict(
                "duties-said-twice", new("a", "b"));
            Refusal.NotAllowed("nobody-knows-whose", new("a", "b"));
            """
        );

    public static SourceFile CodeSaidThereToo { get; } =
        new(
            "src/modules/Duties/Model/There.cs",
            """
            new(RefusalKind.Conflict, "duties-said-twice", new("a", "b"));
            """
        );

    public static SourceFile Sentences { get; } =
        new(
            "src/modules/Duties/Web/Talks.cs",
            """"
            // Chú thích không phải là câu hiển thị.
            var alone = "Chỉ có tiếng Việt";
            var pair = new Words("Có cả hai", "Both are here");
            var asked = Refusal.Conflict("code", new($"{name} đã {(late ? "quá" : "đúng")} hạn", $"{name} is {Late("x")}"));
            var chosen = new(on ? "Bật" : "Tắt", on ? "On" : "Off");
            var switched = new(kind switch { 1 => "Một", _ => "Hai" }, kind switch { 1 => "One", _ => "Two" });
            var swapped = new("Câu này", "cũng là tiếng Việt");
            var quoted = new("Ví dụ Ban Tổ chức", "For example the Ban Tổ chức");
            string StateInVietnamese() => on ? "đang mở" : "đã đóng";
            string StateInEnglish() => on ? "open" : "closed";
            string OnlyInVietnamese() => "không có tên tiếng Anh";
            [GeneratedRegex("^điều \\d+$")]
            var raw = Log("""Ghi bằng tiếng Việt""");
            """"
        );

    public static SourceFile Long { get; } =
        new(
            "src/modules/Duties/Model/Long.cs",
            string.Join('\n', Enumerable.Repeat("// a line", 401))
        );
}
