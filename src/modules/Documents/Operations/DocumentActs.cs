using Chutri.Platform;

namespace Chutri.Documents.Operations;

internal static class DocumentActs
{
    private static readonly IReadOnlyList<Grant> Registry = Act.Granted(
        Scope.All,
        Role.Clerk,
        Role.Deputy,
        Role.Head,
        Role.Administrator
    );

    /// <summary>There is one register for the whole body, and its clerks keep it.</summary>
    private static readonly IReadOnlyList<Grant> Registrars = Act.Granted(
        Scope.All,
        Role.Clerk,
        Role.Administrator
    );

    private static readonly ActKind Registering = new(
        "register",
        new("đăng ký văn bản", "register documents")
    );

    public static Act Register { get; } =
        new("documents.register", new("đăng ký văn bản", "register documents"), Registry)
        {
            Kind = Registering,
        };

    public static Act Correct { get; } =
        new(
            "documents.correct",
            new(
                "sửa phần đầu và dẫn chiếu của văn bản",
                "correct headers and references of documents"
            ),
            Registrars
        );

    public static Act AddVersion { get; } =
        new(
            "documents.add-version",
            new("thêm bản mới của văn bản", "add versions of documents"),
            Registrars
        );

    public static Act RecordOutside { get; } =
        new(
            "documents.record-outside",
            new("ghi sổ văn bản mật xử lý bên ngoài", "record marked documents handled outside"),
            Act.Granted(Scope.All, Role.Clerk, Role.Head, Role.Administrator)
        )
        {
            Kind = Registering,
        };

    public static IReadOnlyList<Act> All { get; } = [Register, Correct, AddVersion, RecordOutside];
}
