using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Web;

/// <summary>What a route answers with: a page in its frame, or the way to one.</summary>
public static class Pages
{
    /// <summary>The whole document. <typeparamref name="TPage"/> is a component with one parameter, <c>Model</c>.</summary>
    /// <param name="title">The answer the page gives; the tab says it first.</param>
    public static IResult Show<TPage>(
        HttpContext context,
        object? model,
        Words title,
        int status = StatusCodes.Status200OK,
        PageLook look = PageLook.Normal,
        Told? told = null
    )
        where TPage : IComponent =>
        new PageResult(typeof(TPage), model, title.ToString(), status, look, told);

    /// <inheritdoc cref="Show{TPage}(HttpContext,object,Words,int,PageLook,Told)"/>
    public static IResult Show<TPage>(
        HttpContext context,
        object? model,
        string title,
        int status = StatusCodes.Status200OK,
        PageLook look = PageLook.Normal,
        Told? told = null
    )
        where TPage : IComponent => new PageResult(typeof(TPage), model, title, status, look, told);

    /// <summary>The document without the frame: before signing in.</summary>
    public static IResult ShowBare<TPage>(
        HttpContext context,
        object? model,
        Words title,
        int status = StatusCodes.Status200OK
    )
        where TPage : IComponent =>
        new PageResult(typeof(TPage), model, title.ToString(), status, PageLook.Bare, null);

    /// <summary>To another page of this program, which says at its top what was done or refused.</summary>
    public static IResult GoTo(HttpContext context, string address, Told? told = null)
    {
        if (told is not null)
        {
            context.RequestServices.GetRequiredService<ToldCookie>().Write(context, told);
        }

        return TypedResults.LocalRedirect(LocalAddress.Or(address, "/"));
    }
}
