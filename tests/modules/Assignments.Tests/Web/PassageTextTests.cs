using Chutri.Assignments.Web;
using Chutri.DocumentReading;
using Chutri.Documents;
using Chutri.Platform;

namespace Chutri.Assignments.Tests.Web;

public sealed class PassageTextTests
{
    [Theory]
    [InlineData(ProvisionKind.Clause, "1. Trồng ít nhất 500 cây.", PassageKind.Text)]
    [InlineData(ProvisionKind.Clause, "2. Mọi trường đều có vườn ươm;", PassageKind.Text)]
    [InlineData(ProvisionKind.Clause, "3. Ban Tài chính", PassageKind.Heading)]
    [InlineData(ProvisionKind.Article, "Điều 4. Hiệu lực thi hành.", PassageKind.Heading)]
    public void A_numbered_sentence_is_no_heading(
        ProvisionKind kind,
        string text,
        PassageKind shown
    ) =>
        PassageText
            .KindOf(
                new ProvisionView(
                    0,
                    "1",
                    "1",
                    kind,
                    0,
                    text.Length,
                    null,
                    false,
                    text,
                    new("", "")
                ),
                hasWork: false
            )
            .ShouldBe(shown);
}
