// An OpenID Connect provider that believes whoever gives a name, for tests alone. Says its address when it is ready, and ends
// with the program that started it.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const people = {
  vandth: { preferred_username: "vandth", name: "Đỗ Hải Vân", email: "VAN@ldld.vn", email_verified: true, code: "CB-02" },
  chualai: { preferred_username: "vandth", name: "Đỗ Hải Vân", email: "van@ldld.vn", email_verified: false, code: "CB-02" },
  nguoila: { preferred_username: "Nguyễn Thị Ẩn", name: "Nguyễn Thị Ẩn", email: "an@ldld.vn", email_verified: true, code: "CB-99" },
};

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(address, {
    clients: [
      {
        client_id: "chutri",
        client_secret: "chi-cho-kiem-thu",
        redirect_uris: ["http://localhost/sign-in/return"],
        post_logout_redirect_uris: ["http://localhost/sign-in"],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    claims: { openid: ["sub"], profile: ["name", "preferred_username", "code"], email: ["email", "email_verified"] },
    cookies: { keys: ["chỉ cho kiểm thử"] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 3600, IdToken: 3600, Interaction: 3600, Session: 3600 },
  });
  server.on("request", provider.callback());
  console.log(address);
});

process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
