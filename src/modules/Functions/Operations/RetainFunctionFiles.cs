using Chutri.Functions.Model;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

/// <inheritdoc/>
internal sealed class RetainFunctionFiles(AppDatabase db, FileStore files)
    : RetainListFiles<FunctionFile>(db, files)
{
    public static RetentionRule TheRule { get; } =
        RuleOf(
            "functions.files",
            new("tệp danh sách chức năng đã nhập", "files of functions that were imported"),
            new("Nhập chức năng", "of imported functions")
        );

    public override RetentionRule Rule => TheRule;
}
