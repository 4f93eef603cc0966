namespace Chutri.Journeys;

/// <summary>
/// A head who does not draw describes a leave of absence as a table and publishes it, and a leave runs through it: all of it in the
/// browser.
/// </summary>
public sealed class LeaveJourney(Site site)
{
    private const string Title = "Nghỉ việc riêng của Ban Tổ chức";
    private const string Leave = "Nghỉ việc riêng ngày 14/12";

    [Fact]
    public async Task A_head_describes_a_leave_by_table_and_a_case_runs_through_it()
    {
        await Describe();
        await Ask();
        await Approve();
    }

    private async Task Describe()
    {
        await using var head = await Hands.SignIn(site, "truongban", Way.Mouse);
        await head.Press(head.Menu("Quy trình"));
        await head.Press(head.Link("Mô tả quy trình mới"));
        await head.Write(head.Page.Locator("input[name=title]"), Title);
        await head.Write(head.Page.Locator("input[name=promise]"), "3");
        await head.Press(head.Button("Bắt đầu mô tả"));
        await AddStep(head, "Viết đơn nghỉ", "starter", null, "Lý do nghỉ");
        await AddStep(head, "Duyệt đơn nghỉ", "lead-unit", "head", "Ý kiến");
        (await head.Words()).ShouldContain("Không còn gì phải sửa");
        await Try(head);
        await head.Press(head.Button("Ban hành phiên bản này"));
        (await head.Words()).ShouldContain("phiên bản 1");
    }

    /// <summary>Nobody gets work by it, and the head who tries finds the next above at the approval.</summary>
    private static async Task Try(Hands head)
    {
        await head.Press(head.Link("Thử bằng tay"));
        await head.Write(head.Page.Locator("input[name=ly_do_nghi]"), "Việc gia đình");
        await head.Press(head.Button("Làm xong bước này"));
        await head.Write(head.Page.Locator("input[name=y_kien]"), "Đồng ý");
        await head.Press(head.Button("Làm xong bước này"));
        (await head.Words()).ShouldContain("Hồ sơ đi đến cuối quy trình.");
        await head.Press(head.Page.Locator(".breadcrumb a").Last);
    }

    private static async Task AddStep(
        Hands head,
        string name,
        string who,
        string? role,
        string field
    )
    {
        await head.Press(head.Link("Thêm bước"));
        await head.Write(head.Page.Locator("input[name=name]"), name);
        await head.Page.Locator($"input[name=whoKind][value={who}]").CheckAsync();
        if (role is not null)
        {
            await head.Page.Locator("select[name=whoRole]").SelectOptionAsync(role);
            await head
                .Page.Locator("summary", new() { HasText = "Ở bước này được làm gì" })
                .ClickAsync();
            await head.Page.Locator("input[name=notSameAs]").CheckAsync();
        }

        await head.Write(head.Page.Locator("input[name=within]"), "1");
        await head.Page.Locator("summary", new() { HasText = "Theo thẩm quyền nào" }).ClickAsync();
        await head.Write(head.Page.Locator("input[name=document]"), "45/QC-LĐLĐ");
        await head.Write(head.Page.Locator("input[name=answersFor]"), "Đúng quy chế");
        await head.Page.Locator("summary", new() { HasText = "Điền gì ở bước này" }).ClickAsync();
        await head.Write(head.Page.Locator("input[name=field1-label]"), field);
        await head.Page.Locator("input[name=field1-required]").CheckAsync();
        await head.Press(head.Button("Lưu bước"));
        (await head.Words()).ShouldContain(name);
    }

    private async Task Ask()
    {
        await using var officer = await Hands.SignIn(site, "chuyenvien", Way.Mouse);
        await officer.Press(officer.Menu("Quy trình"));
        await officer.Press(officer.Link(Title));
        await officer.Press(officer.Link("Bắt đầu hồ sơ"));
        await officer.Write(officer.Page.Locator("input[name=title]"), Leave);
        await officer.Press(officer.Button("Bắt đầu"));
        await officer.Press(officer.Page.Locator("dl.facts a").First);
        await officer.Write(officer.Page.Locator("input[name=ly_do_nghi]"), "Việc gia đình");
        await officer.Press(officer.Button("Xong bước này"));
        (await officer.Words()).ShouldContain("Đỗ Thị Hồng Vân");
    }

    /// <summary>It stands in the head's own work, as every duty does.</summary>
    private async Task Approve()
    {
        await using var head = await Hands.SignIn(site, "truongban", Way.Mouse);
        await head.Page.GotoAsync("/assignments?kind=step&state=open");
        await head.Press(head.Link($"Duyệt đơn nghỉ: {Leave}"));
        (await head.Words()).ShouldContain("Việc gia đình");
        await head.Write(head.Page.Locator("input[name=y_kien]"), "Đồng ý");
        await head.Press(head.Button("Xong bước này"));
        (await head.Words()).ShouldContain("đã xong");
    }
}
