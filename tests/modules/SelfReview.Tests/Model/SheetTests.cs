using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using MiniExcelLibs;

namespace Chutri.SelfReview.Tests.Model;

/// <summary>A sheet as a file, and answers held against it.</summary>
public sealed class SheetTests
{
    private const string Head =
        "Phần,Mã,Câu hỏi,Kiểu trả lời,Lựa chọn,Trọng số,Cần minh chứng khi,Chỉ hỏi khi\n";

    private const string Sheet =
        Head
        + "A,A1,Đã học chưa?,có/không,,2,có,\n"
        + "A,A2,Vì sao chưa?,chữ,,,,A1 = không\n"
        + "B,B1,Rõ việc đến đâu?,mức,Chưa | Một phần | Rõ,4,,\n"
        + "B,B2,Còn mấy việc?,số,,,> 0,B1 < 3\n";

    [Fact]
    public void All_that_is_wrong_in_a_file_is_said_at_once_with_row_and_column()
    {
        var read = ReviewOffice.File(
            EditionKind.Questions,
            Head
                + "A,A1,Đã học chưa?,có/không,Tốt | Xấu,2,= có lẽ,\n"
                + "A,A1,,mức,Chưa,500,,A9 = có\n"
                + "B,B 1,Còn mấy việc?,đếm,,,khi cần,A1 > 3\n"
        );

        var said = read.Refusal!.Fields.Select(field => field.Sentence.Vietnamese).ToList();
        said.ShouldContain(line => line.StartsWith("Dòng 2, cột Lựa chọn: Kiểu trả lời này"));
        said.ShouldContain(line => line.StartsWith("Dòng 2, cột Cần minh chứng khi: “có lẽ”"));
        said.ShouldContain("Dòng 3, cột Mã: Mã A1 đã có ở dòng 2.");
        said.ShouldContain("Dòng 3, cột Câu hỏi: Hãy điền ô này.");
        said.ShouldContain(line => line.StartsWith("Dòng 3, cột Lựa chọn: Hãy ghi từ 2"));
        said.ShouldContain(line => line.StartsWith("Dòng 3, cột Trọng số"));
        said.ShouldContain(line => line.StartsWith("Dòng 3, cột Chỉ hỏi khi: Không có câu A9"));
        said.ShouldContain(line => line.StartsWith("Dòng 4, cột Mã: Mã chỉ gồm"));
        said.ShouldContain(line => line.StartsWith("Dòng 4, cột Kiểu trả lời: Chỉ nhận"));
        said.ShouldContain(line => line.StartsWith("Dòng 4, cột Cần minh chứng khi: “khi cần”"));
        said.ShouldContain(line => line.StartsWith("Dòng 4, cột Chỉ hỏi khi: Câu A1"));
    }

    [Fact]
    public void A_workbook_is_read_as_a_text_file_is_and_all_that_is_wrong_with_it_is_said_at_once()
    {
        var wrong = QuestionSheets.File(
            "phieu.xlsx",
            Workbook(["A", "A1", "", "đếm"], ["A", "A1", "Đã học chưa?", "có/không"])
        );
        var right = QuestionSheets.File(
            "phieu.xlsx",
            Workbook(["A", "A1", "Đã học chưa?", "có/không"], ["A", "A2", "Mấy buổi?", "số đếm"])
        );

        var said = wrong.Refusal!.Fields.Select(field => field.Sentence.Vietnamese).ToList();
        said.ShouldContain("Dòng 2, cột Câu hỏi: Hãy điền ô này.");
        said.ShouldContain(line => line.StartsWith("Dòng 2, cột Kiểu trả lời: Chỉ nhận"));
        said.ShouldContain("Dòng 3, cột Mã: Mã A1 đã có ở dòng 2.");
        right.Value.Questions.Select(question => question.Code).ShouldBe(["A1", "A2"]);
    }

    private static byte[] Workbook(params string[][] rows)
    {
        string[] columns = ["Phần", "Mã", "Câu hỏi", "Kiểu trả lời"];
        using var stream = new MemoryStream();
        MiniExcel.SaveAs(
            stream,
            rows.Select(row =>
                columns.Zip(row).ToDictionary(cell => cell.First, cell => (object)cell.Second)
            )
        );
        return stream.ToArray();
    }

    [Fact]
    public void What_is_counted_is_a_number_for_whoever_takes_the_sheet_over()
    {
        var file = Head + "B,B2,Còn mấy việc?,số đếm,,,,\n";
        var question = QuestionSheets
            .File("tep.csv", System.Text.Encoding.UTF8.GetBytes(file))
            .Value.Questions.Single();

        (question.IsNumber, question.IsWhole).ShouldBe((true, true));
        new[] { "3", "0", "nhiều", "-1", "1,5" }
            .Select(question.CanBe)
            .ShouldBe([true, true, false, false, false]);
    }

    [Fact]
    public void A_missing_column_and_a_form_left_empty_are_said()
    {
        ReviewOffice
            .File(EditionKind.Signs, "Nhóm,Mã\n1,1.1\n")
            .Refusal!.Fields.Single()
            .Sentence.Vietnamese.ShouldStartWith("Dòng 1, cột Biểu hiện: Không thấy cột này");
        EditionUpload
            .Read("Biển", " ", "x.csv", [])
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe(["kind", "source"]);
    }

    [Fact]
    public void Only_what_is_asked_has_to_be_answered_and_what_an_answer_needs_is_said()
    {
        var nothing = Judge();
        nothing.Asked.ShouldBe(["A1", "B1"]);
        nothing.Problems.Count.ShouldBe(2);

        var poor = Judge(("A1", "có", ""), ("B1", "2", ""), ("B2", "7", ""));
        poor.Asked.ShouldBe(["A1", "B1", "B2"]);
        poor.Problems.Select(problem => problem.Field).ShouldBe(["q-A1-evidence", "q-B2-evidence"]);

        var good = Judge(("A1", "có", "Biên bản 12/10"), ("B1", "3", ""));
        good.Problems.ShouldBeEmpty();
        (good.Earned, good.Possible).ShouldBe((6, 6));
    }

    [Fact]
    public void The_score_counts_yes_whole_no_nothing_and_a_level_by_its_height()
    {
        var judged = Judge(
            ("A1", "không", ""),
            ("A2", "Chờ tài liệu", ""),
            ("B1", "2", ""),
            ("B2", "0", "")
        );

        judged.Problems.ShouldBeEmpty();
        (judged.Earned, judged.Possible).ShouldBe((2, 6));
    }

    [Fact]
    public void An_answer_that_was_not_offered_or_is_no_number_is_refused()
    {
        Judge(("A1", "có thể", ""), ("B1", "2", ""), ("B2", "nhiều", ""))
            .Problems.Select(problem => problem.Field)
            .ShouldBe(["q-A1", "q-B2"]);
    }

    [Fact]
    public void How_many_is_a_whole_number_and_other_numbers_are_not_bound_to_it()
    {
        var sheet = ReviewOffice.File(
            EditionKind.Questions,
            Head.Trim()
                + ",Đối chiếu với\n"
                + "B,B1,Bao nhiêu việc?,số đếm,,,,,\n"
                + "B,B2,Còn mấy việc quá hạn?,số,,,,,việc quá hạn chưa xong\n"
                + "B,B3,Tăng bao nhiêu phần trăm?,số,,,,,\n"
        );

        Wrong("-5").ShouldBe(["q-B1", "q-B2"]);
        Wrong("3,5").ShouldBe(["q-B1", "q-B2"]);
        Wrong("3").ShouldBeEmpty();

        IEnumerable<string> Wrong(string answer) =>
            AnswerRules
                .Judge(
                    sheet.Value.Questions,
                    sheet.Value.Questions.ToDictionary(
                        one => one.Code,
                        _ => new GivenAnswer(answer, "")
                    )
                )
                .Problems.Select(problem => problem.Field);
    }

    private static Judged Judge(params (string Code, string Answer, string Evidence)[] answers) =>
        AnswerRules.Judge(
            ReviewOffice.File(EditionKind.Questions, Sheet).Value.Questions,
            answers.ToDictionary(one => one.Code, one => new GivenAnswer(one.Answer, one.Evidence))
        );
}
