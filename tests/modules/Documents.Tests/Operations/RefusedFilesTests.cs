using System.Text;
using Chutri.DocumentReading;
using Chutri.Platform;
using Chutri.Testing;
using CsCheck;

namespace Chutri.Documents.Tests.Operations;

/// <summary>What may not come in, or cannot be read, leaves nothing behind: no row, no file, no temporary file.</summary>
[Collection(Alone.Name)]
public sealed class RefusedFilesTests
{
    [Theory, OnBothDatabases]
    public async Task A_document_marked_secret_is_refused_before_anything_is_stored(
        DatabaseKind kind
    )
    {
        await using var clerk = await ClerkProgram.Start(kind);
        (string Mark, SecrecyLevel Level)[] marks =
        [
            ("MẬT", SecrecyLevel.Secret),
            ("TỐI MẬT", SecrecyLevel.HighlySecret),
            ("TUYỆT MẬT", SecrecyLevel.TopSecret),
        ];
        var papers = marks
            .Select(one =>
                (
                    one.Level,
                    AsText: SamplePapers.Marked(one.Mark),
                    AsWord: SamplePapers.Docx([one.Mark, .. SamplePapers.Directive.Split('\n')])
                )
            )
            .ToList();
        using var disk = new WatchedDisk();
        foreach (var (level, text, word) in papers)
        {
            var asText = await clerk.HandIn(text);
            var asWord = await clerk.HandIn(word, "mat.docx");

            foreach (var received in new[] { asText, asWord })
            {
                received.Document.ShouldBeNull();
                received.Secrecy.ShouldBe(level);
                received.Refusal!.Code.ShouldBe("documents-secret-document");
                received.Refusal.Kind.ShouldBe(RefusalKind.NotAllowed);
                received.Refusal.Basis.ShouldNotBeNull();
            }
        }

        (await clerk.RowsKept()).ShouldBe(0);
        disk.NewFiles().ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Files_that_cannot_be_read_get_a_sentence_and_leave_nothing(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        (string Name, byte[] Content, string Code)[] files =
        [
            ("trong.txt", [], "documents-empty-file"),
            ("chi-co-dau-cach.txt", Encoding.UTF8.GetBytes(" \n \n"), "documents-empty-file"),
            (
                "anh.png",
                [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0],
                "documents-unsupported-kind"
            ),
            ("gia.pdf", SamplePapers.DirectiveDocx, "documents-mislabelled-file"),
            ("gia.docx", SamplePapers.Pdf("van ban"), "documents-mislabelled-file"),
            ("hong.docx", SamplePapers.DirectiveDocx[..300], "documents-broken-file"),
            (
                "hong.pdf",
                Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj << /Type"),
                "documents-broken-file"
            ),
        ];
        using var disk = new WatchedDisk();
        foreach (var (name, content, code) in files)
        {
            var received = await clerk.HandIn(content, name);

            received.Refusal.ShouldNotBeNull(name);
            received.Refusal.Code.ShouldBe(code, name);
            received.Refusal.Sentence.Vietnamese.ShouldNotBeNullOrWhiteSpace();
            received.Refusal.Sentence.English.ShouldNotBeNullOrWhiteSpace();
        }

        (await clerk.RowsKept()).ShouldBe(0);
        disk.NewFiles().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_above_fifty_megabytes_is_refused_unread()
    {
        var judged = Chutri.Documents.Operations.FileIntake.Judge(
            new byte[50 * 1024 * 1024 + 1],
            "lon.pdf"
        );

        judged.File.ShouldBeNull();
        judged.Refusal!.Code.ShouldBe("documents-too-large");
        judged.Refusal.Sentence.Vietnamese.ShouldContain("50 MB");
    }

    [Fact]
    public void Damaged_files_are_judged_and_never_thrown_at_the_clerk()
    {
        byte[][] whole =
        [
            SamplePapers.DirectiveDocx,
            SamplePapers.Pdf("Van ban", "1. Giao."),
            SamplePapers.DirectiveFile,
        ];
        string[] names = ["a.docx", "a.pdf", "a.txt"];
        Gen.Select(
                Gen.Int[0, 2],
                Gen.Int[0, 2],
                Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[0, 25],
                Gen.Double[0, 1]
            )
            .Sample(
                (which, named, changes, kept) =>
                {
                    var file = whole[which].ToArray();
                    foreach (var (at, value) in changes)
                    {
                        file[at % file.Length] = value;
                    }

                    var cut = file[..(int)Math.Ceiling(file.Length * kept)];
                    var judged = Chutri.Documents.Operations.FileIntake.Judge(cut, names[named]);
                    (judged.File is null).ShouldNotBe(judged.Refusal is null);
                },
                iter: 400
            );
    }

    [Theory, OnBothDatabases]
    public async Task Fuzzed_uploads_leave_all_or_nothing(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var random = new Random(24);
        for (var i = 0; i < 25; i++)
        {
            var file = (
                i % 2 == 0 ? SamplePapers.DirectiveDocx : SamplePapers.DirectiveFile
            ).ToArray();
            for (var changes = random.Next(1, 60); changes > 0; changes--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            var before = await clerk.RowsKept();
            var received = await clerk.HandIn(file, i % 2 == 0 ? "a.docx" : "a.txt");
            var after = await clerk.RowsKept();

            // document, version, reading, file and two facts, or nothing at all
            (after - before).ShouldBe(received.Document is null ? 0 : 6);
        }
    }

    [Theory]
    [InlineData("C:\\Users\\nhung\\Chỉ thị.docx", "Chỉ thị.docx")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\0b\r\n.txt", "ab.txt")]
    public void Of_a_name_only_its_last_part_is_kept(string given, string kept) =>
        Chutri.Platform.Web.PlainFileName.Of(given).ShouldBe(kept);
}
