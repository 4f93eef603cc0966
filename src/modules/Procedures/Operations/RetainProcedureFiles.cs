using Chutri.Platform;
using Chutri.Procedures.Model;

namespace Chutri.Procedures.Operations;

/// <inheritdoc/>
internal sealed class RetainProcedureFiles(AppDatabase db, FileStore files)
    : RetainListFiles<ProcedureFile>(db, files)
{
    public static RetentionRule TheRule { get; } =
        RuleOf(
            "procedures.files",
            new("tệp danh mục thủ tục đã nhập", "files of procedures that were imported"),
            new("Nhập thủ tục", "of imported procedures")
        );

    public override RetentionRule Rule => TheRule;
}
