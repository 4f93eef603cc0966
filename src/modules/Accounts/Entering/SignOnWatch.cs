using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Entering;

/// <summary>What the provider of single sign-on must know of this program, where there is one.</summary>
internal sealed class SignOnWatch(SignOnSettings settings, PublicAddress address) : IWatch
{
    private static readonly Words AddressIsNotSet = new(
        "Địa chỉ mọi người dùng để mở chương trình chưa được đặt (Chutri:Address); ở trên là phần sau địa chỉ đó.",
        "The address at which people open the program is not set (Chutri:Address); above is what follows it."
    );

    public int Order => 50;

    public Words Title { get; } = new("Đăng nhập một lần", "Single sign-on");

    public Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<StatusLine>>(
            settings.IsOn
                ?
                [
                    new(
                        "sign-on-provider",
                        new("Nơi cấp", "Provider"),
                        new(
                            $"{settings.Name}, {settings.Authority}",
                            $"{settings.Name}, {settings.Authority}"
                        )
                    ),
                    Line(
                        "sign-on-return",
                        new(
                            "Địa chỉ trả về, khai ở nơi cấp",
                            "Return address, to be registered there"
                        ),
                        SignOnParts.ReturnPath
                    ),
                    Line(
                        "sign-on-left",
                        new(
                            "Địa chỉ sau khi đăng xuất, khai ở nơi cấp",
                            "Address after signing out, to be registered there"
                        ),
                        SignOnParts.LeftPath
                    ),
                ]
                : []
        );

    private StatusLine Line(string code, Words name, string path)
    {
        var whole = address.Set + path;
        return new(
            code,
            name,
            new(whole, whole),
            address.Set is null ? StatusTone.Care : StatusTone.Well,
            address.Set is null ? AddressIsNotSet : null
        );
    }
}
