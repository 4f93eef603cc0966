using System.Text;

namespace Chutri.Similarity.Tests;

public sealed class UnderstandingTests
{
    [Theory]
    [InlineData(
        "Kiểm soát TTHC của UBND xã.",
        "Kiểm soát thủ tục hành chính của Ủy ban nhân dân xã."
    )]
    [InlineData("Ứng dụng CNTT trong cơ quan.", "Ứng dụng công nghệ thông tin trong cơ quan.")]
    [InlineData("Kiểm tra an toàn thực phẩm tại chợ.", "Công tác kiểm tra ATTP tại các chợ.")]
    [InlineData(
        "Uỷ quyền ký giấy tờ, hoà giải tranh chấp.",
        "Ủy quyền kí giấy tờ, hòa giải tranh chấp."
    )]
    [InlineData("Đào tạo kĩ năng quản lí cho cán bộ.", "Đào tạo kỹ năng quản lý cho cán bộ.")]
    public void Short_forms_spellings_and_nouns_of_verbs_mean_the_same(
        string first,
        string second
    ) => Pairs.Score(first, second).ShouldBeGreaterThan(0.9);

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same()
    {
        const string text = "Phổ biến, giáo dục pháp luật cho đồng bào dân tộc thiểu số.";

        Pairs.Score(text, text.Normalize(NormalizationForm.FormD)).ShouldBeGreaterThan(0.95);
    }

    [Theory]
    [InlineData(
        "Phổ biến, giáo dục pháp luật cho nhân dân.",
        "Giúp dân hiểu luật, giải thích luật cho bà con."
    )]
    [InlineData("Xử lý hàng rong lấn chiếm vỉa hè.", "Dẹp buôn bán trên lòng đường, vỉa hè.")]
    [InlineData("Sắp xếp chỗ để xe tại khu trung tâm.", "Quản lý bãi đỗ xe ở khu trung tâm.")]
    public void Other_words_for_the_same_work_are_found(string first, string second) =>
        Pairs.Score(first, second).ShouldBeGreaterThanOrEqualTo(0.5);

    [Theory]
    [InlineData("Cấp phép hành nghề y tư nhân.", "Trồng cây xanh dọc đường phố.")]
    [InlineData("Quản lý tài chính đảng của các cấp ủy.", "Quản lý tài sản ở bãi giữ xe đô thị.")]
    public void Other_work_is_not_shown(string first, string second) =>
        Pairs.Score(first, second).ShouldBeLessThan(0.5);

    [Fact]
    public void An_exception_sets_two_statements_apart()
    {
        const string all = "Cấp phép khai thác khoáng sản, tài nguyên nước.";
        const string less = "Cấp phép khai thác khoáng sản, trừ tài nguyên nước.";

        Pairs.Score(all, less).ShouldBeLessThan(Pairs.Score(all, all));
    }

    [Fact]
    public void A_negation_sets_two_statements_apart_but_persuading_against_is_fighting()
    {
        Pairs
            .Score("Quản lý đất công.", "Quản lý đất không phải đất công.")
            .ShouldBeLessThan(Pairs.Score("Quản lý đất công.", "Quản lý đất công."));
        Pairs
            .Score("Phòng, chống tảo hôn.", "Vận động nhân dân không tảo hôn.")
            .ShouldBeGreaterThanOrEqualTo(0.5);
    }

    [Fact]
    public void A_list_contains_its_item()
    {
        var found = Pairs.Found(
            "Bảo trợ xã hội: trợ cấp hằng tháng, mai táng phí, cứu đói giáp hạt, xe lăn cho người khuyết tật.",
            "Phát gạo cứu đói giáp hạt cho hộ thiếu ăn."
        );

        found.ShouldNotBeNull().Score.ShouldBeGreaterThanOrEqualTo(0.5);
        found.Kind.ShouldBe(OverlapKind.FirstContainsSecond);
    }

    [Fact]
    public void Why_is_told_with_the_words_side_by_side()
    {
        var collection = StatementCollection.Of([
            new("1", "A", "Rà soát hộ nghèo trên địa bàn xã."),
            new("2", "B", "Bình xét hộ nghèo ở các bản."),
        ]);

        var why = collection.Explain(
            "Kiểm soát TTHC cho bà con.",
            "Kiểm soát thủ tục hành chính, giá đất cho nhân dân."
        );

        why.Shared.ShouldContain(words =>
            words.First == "bà con"
            && words.Second == "nhân dân"
            && words.Relation == WordRelation.Synonym
        );
        why.Shared.ShouldContain(words =>
            words.First == "kiểm soát thủ tục hành chính" && words.Relation == WordRelation.Same
        );
        why.OnlySecond.Select(words => words.Words).ShouldContain("giá đất");
        why.Shared.ShouldAllBe(words => words.Weight >= 0);
    }
}
