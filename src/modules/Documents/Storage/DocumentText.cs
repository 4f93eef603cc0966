using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.Storage;

/// <summary>A document says what it says, names included: taking a person's name out does not change what was issued.</summary>
internal static class DocumentText
{
    private static readonly Words Text = new(
        "nội dung văn bản, người ký, tệp gốc",
        "the text of documents, who signed them, their files"
    );

    public static void AddTo(IServiceCollection services)
    {
        string[] whole =
        [
            "documents_documents",
            "documents_references",
            "documents_readings",
            "documents_provisions",
            "documents_read_tasks",
        ];
        foreach (var table in whole)
        {
            services.AddSingleton(new TextAsWritten(table, Text));
        }

        services.AddSingleton(new TextAsWritten("documents_versions", Text, "file_name"));
    }
}
