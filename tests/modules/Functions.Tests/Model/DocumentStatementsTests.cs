using Chutri.DocumentReading;
using Chutri.Documents;
using Chutri.Functions.Model.Importing;
using Chutri.Platform;

namespace Chutri.Functions.Tests.Model;

public sealed class DocumentStatementsTests
{
    [Fact]
    public void Clauses_below_the_article_on_tasks_are_statements_and_others_are_not()
    {
        var found = DocumentStatements.In([
            Of(0, ProvisionKind.Article, "Điều 1. Vị trí và tên gọi", null),
            Of(1, ProvisionKind.Clause, "1. Ban Tổ chức là cơ quan tham mưu của Ban Thường vụ.", 0),
            Of(2, ProvisionKind.Article, "Điều 2. Nhiệm vụ, quyền hạn", null),
            Of(3, ProvisionKind.Clause, "1. Tham mưu về:", 2),
            Of(4, ProvisionKind.Point, "a) tổ chức bộ máy, biên chế;", 3),
            Of(5, ProvisionKind.Point, "b) công tác cán bộ.", 3),
            Of(6, ProvisionKind.Clause, "2. Quản lý hồ sơ cán bộ công đoàn chuyên trách.", 2),
        ]);

        found
            .Select(statement => statement.Text)
            .ShouldBe([
                "Tham mưu về: tổ chức bộ máy, biên chế",
                "Tham mưu về: công tác cán bộ",
                "Quản lý hồ sơ cán bộ công đoàn chuyên trách",
            ]);
    }

    [Fact]
    public void A_decision_that_names_no_article_of_tasks_gives_all_its_clauses()
    {
        var found = DocumentStatements.In([
            Of(0, ProvisionKind.Clause, "1. Lập dự toán, quyết toán.", null),
            Of(1, ProvisionKind.Clause, "2. Thẩm tra quyết toán các đơn vị.", null),
        ]);

        found.Count.ShouldBe(2);
    }

    private static ProvisionView Of(int ordinal, ProvisionKind kind, string text, int? parent) =>
        new(
            ordinal,
            "",
            $"{ordinal}",
            kind,
            0,
            text.Length,
            parent,
            false,
            text,
            new Words($"khoản {ordinal}", $"Clause {ordinal}")
        );
}
