using Chutri.Accounts.Model;

namespace Chutri.Accounts.Tests.Model;

public sealed class NewPasswordTests
{
    [Theory]
    [InlineData("nước chảy đá mòn")]
    [InlineData("密码密文千山万水一二")]
    public void Takes_any_letters_when_they_are_ten_or_more(string typed) =>
        NewPassword.Parse(typed, "vandth", "password").Value.Text.ShouldBe(typed);

    [Theory]
    [InlineData("", "Hãy nhập mật khẩu mới.")]
    [InlineData("ngắn quá", "ít nhất 10 ký tự")]
    [InlineData("aaaaaaaaaaaa", "ký tự khác nhau")]
    [InlineData("12345678901", "chỉ có chữ số")]
    [InlineData("28/11/2026 09:05", "chỉ có chữ số")]
    [InlineData("matkhau1matkhau1", "lặp lại một đoạn")]
    [InlineData("Chutri!Chutri!Ch", "lặp lại một đoạn")]
    [InlineData("VANDTH-2026-abc", "không được chứa tên đăng nhập")]
    public void Refuses_a_weak_password_and_says_why(string typed, string because) =>
        NewPassword
            .Parse(typed, "vandth", "password")
            .Refusal.ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldContain(because);

    [Fact]
    public void Never_prints_itself() =>
        NewPassword
            .Parse("nước chảy đá mòn", "vandth", "password")
            .Value.ToString()
            .ShouldNotContain("nước");
}
