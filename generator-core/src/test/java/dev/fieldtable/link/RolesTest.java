package dev.fieldtable.link;

import static dev.fieldtable.link.Page.INTEGER;
import static dev.fieldtable.link.Page.RESPONSE;
import static dev.fieldtable.link.Page.STRING;
import static dev.fieldtable.link.Page.list;
import static dev.fieldtable.link.Page.optional;
import static dev.fieldtable.link.Page.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static Page object(String path, String title) {
        return Page.at(path).title(title).required("id", STRING);
    }

    private static Page operation(String id, Reference... requests) {
        return Page.at("sdks/users/README.md").operation(id, List.of(requests), List.of(), List.of());
    }

    private static Role role(Linking linking, String packageName, String name) {
        return linking.type(packageName, name).role();
    }

    @Test
    void what_no_page_tells_apart_is_a_body() {
        Linking linking = Linking.of(
                object("models/components/account.md", "Account"),
                Page.at("models/components/state.md").title("State").valueTable("on", "off"),
                Page.at("models/components/value.md").title("Value").union(STRING, INTEGER));

        assertThat(linking.model().types())
                .allSatisfy(type -> assertThat(type.role()).isEqualTo(Role.BODY));
    }

    @Test
    void the_folder_of_utilities_holds_utilities() {
        Linking linking = Linking.of(
                object("models/utils/retryconfig.md", "RetryConfig"),
                object("lib/utils/options.md", "Options"),
                object("models/internal/state.md", "State"));

        assertThat(role(linking, "utils", "RetryConfig")).isEqualTo(Role.UTILITY);
        assertThat(role(linking, "lib.utils", "Options")).isEqualTo(Role.UTILITY);
        assertThat(role(linking, "internal", "State")).isEqualTo(Role.UTILITY);
    }

    @Test
    void globals_are_told_by_their_title_unless_a_body_has_them() {
        Linking linking = Linking.of(
                object("models/internal/globals.md", "Globals"),
                object("models/operations/getusersglobals.md", "GetUsersGlobals"),
                Page.at("models/components/site.md")
                        .title("Site")
                        .required("globals", ref("components", "SiteGlobals", "siteglobals.md")),
                object("models/components/siteglobals.md", "SiteGlobals"));

        assertThat(role(linking, "internal", "Globals")).isEqualTo(Role.GLOBALS);
        assertThat(role(linking, "operations", "GetUsersGlobals")).isEqualTo(Role.GLOBALS);
        assertThat(role(linking, "components", "SiteGlobals")).isEqualTo(Role.BODY);
    }

    @Test
    void security_is_what_operations_link_as_such_or_what_is_called_just_so() {
        Linking linking = Linking.of(
                Page.at("sdks/portal/README.md")
                        .operation(
                                "portal:get",
                                List.of(),
                                List.of(ref("models", "PortalGetSecurity", "../../portalgetsecurity.md")),
                                List.of()),
                object("models/portalgetsecurity.md", "PortalGetSecurity"),
                object("models/security.md", "Security"),
                object("models/socialsecurity.md", "SocialSecurity"));

        assertThat(role(linking, "models", "PortalGetSecurity")).isEqualTo(Role.SECURITY);
        assertThat(role(linking, "models", "Security")).isEqualTo(Role.SECURITY);
        assertThat(role(linking, "models", "SocialSecurity")).isEqualTo(Role.BODY);
    }

    @Test
    void security_that_a_body_has_is_a_body() {
        Linking linking = Linking.of(
                Page.at("models/employee.md").title("Employee").required("s", list(ref("models", "Security", ""))),
                object("models/security.md", "Security"));

        assertThat(role(linking, "models", "Security")).isEqualTo(Role.BODY);
    }

    @Test
    void a_class_with_status_and_response_object_is_a_response() {
        Linking linking = Linking.of(Page.at("models/operations/getusersresponse.md")
                .title("GetUsersResponse")
                .required("content_type", STRING)
                .required("status_code", INTEGER)
                .required("raw_response", RESPONSE)
                .field("object", optional(STRING), RequiredMark.OPTIONAL));

        assertThat(role(linking, "operations", "GetUsersResponse")).isEqualTo(Role.RESPONSE);
    }

    @Test
    void an_error_body_may_have_the_response_object_too() {
        Linking linking = Linking.of(
                Page.at("models/errors/unauthorized.md")
                        .title("Unauthorized")
                        .field("errors", list(STRING), RequiredMark.OPTIONAL)
                        .field("raw_response", RESPONSE, RequiredMark.OPTIONAL),
                Page.at("models/errors/empty.md")
                        .title("Empty")
                        .field("raw_response", RESPONSE, RequiredMark.OPTIONAL));

        assertThat(role(linking, "errors", "Unauthorized")).isEqualTo(Role.BODY);
        assertThat(role(linking, "errors", "Empty")).isEqualTo(Role.BODY);
    }

    @Test
    void a_class_with_http_metadata_is_a_response_and_so_is_the_metadata() {
        Linking linking = Linking.of(
                Page.at("models/operations/getuserresponse.md")
                        .title("GetUserResponse")
                        .required("http_meta", ref("components", "HTTPMetadata", "../components/httpmetadata.md")),
                Page.at("models/components/httpmetadata.md")
                        .title("HTTPMetadata")
                        .required("response", RESPONSE)
                        .required("request", RESPONSE));

        assertThat(role(linking, "operations", "GetUserResponse")).isEqualTo(Role.RESPONSE);
        assertThat(role(linking, "components", "HTTPMetadata")).isEqualTo(Role.RESPONSE);
    }

    @Test
    void a_class_called_after_an_operation_with_a_result_alone_is_a_response() {
        Linking linking = Linking.of(
                operation("benefits:list"),
                Page.at("models/benefitslistresponse.md")
                        .title("BenefitsListResponse")
                        .required("result", ref("models", "ListBenefits", "")),
                object("models/listbenefits.md", "ListBenefits"),
                Page.at("models/jobresponse.md").title("JobResponse").required("result", STRING));

        assertThat(role(linking, "models", "BenefitsListResponse")).isEqualTo(Role.RESPONSE);
        assertThat(role(linking, "models", "ListBenefits")).isEqualTo(Role.BODY);
        assertThat(role(linking, "models", "JobResponse")).isEqualTo(Role.BODY);
    }

    @Test
    void a_body_may_be_called_after_its_operation() {
        Linking linking = Linking.of(
                operation("events:ingest"),
                Page.at("models/eventsingestresponse.md")
                        .title("EventsIngestResponse")
                        .required("inserted", INTEGER));

        assertThat(role(linking, "models", "EventsIngestResponse")).isEqualTo(Role.BODY);
    }

    @Test
    void a_class_called_after_an_operation_is_its_request_whatever_the_case_and_the_separators() {
        Linking linking = Linking.of(
                operation("agents_api_v1_get"), object("models/agentsapiv1getrequest.md", "AgentsAPIV1GetRequest"));

        assertThat(role(linking, "models", "AgentsAPIV1GetRequest")).isEqualTo(Role.REQUEST);
    }

    @Test
    void bodies_are_called_requests_too() {
        Linking linking = Linking.of(
                operation("chat_completion_v1_post", ref("models", "ChatCompletionRequest", "")),
                object("models/chatcompletionrequest.md", "ChatCompletionRequest"));

        assertThat(role(linking, "models", "ChatCompletionRequest")).isEqualTo(Role.BODY);
    }

    @Test
    void a_component_is_a_body_even_if_called_after_an_operation() {
        Linking linking = Linking.of(
                operation("create-user"),
                object("models/components/createuserrequest.md", "CreateUserRequest"),
                object("models/operations/getuserrequest.md", "GetUserRequest"));

        assertThat(role(linking, "components", "CreateUserRequest")).isEqualTo(Role.BODY);
    }

    @Test
    void without_the_operation_s_id_its_link_tells_the_request() {
        Linking linking = Linking.of(
                operation("", ref("", "CreateUserRequest", "../../models/createuserrequest.md")),
                object("models/createuserrequest.md", "CreateUserRequest"),
                object("models/otherrequest.md", "OtherRequest"));

        assertThat(role(linking, "models", "CreateUserRequest")).isEqualTo(Role.REQUEST);
        assertThat(role(linking, "models", "OtherRequest")).isEqualTo(Role.BODY);
    }

    @Test
    void without_any_page_of_operations_folder_and_title_tell_the_request() {
        Linking linking = Linking.of(
                object("models/operations/getusersrequest.md", "GetUsersRequest"),
                object("models/operations/getusersrequestbody.md", "GetUsersRequestBody"),
                object("models/components/userrequest.md", "UserRequest"));

        assertThat(role(linking, "operations", "GetUsersRequest")).isEqualTo(Role.REQUEST);
        assertThat(role(linking, "operations", "GetUsersRequestBody")).isEqualTo(Role.BODY);
        assertThat(role(linking, "components", "UserRequest")).isEqualTo(Role.BODY);
    }

    @Test
    void a_class_called_after_an_operation_with_nothing_but_headers_is_a_response() {
        Linking linking = Linking.of(
                operation("lineup:get"),
                operation("scan:get"),
                Page.at("models/lineupgetresponse.md")
                        .title("LineupGetResponse")
                        .required("headers", Page.map(Page.list(STRING))),
                Page.at("models/scangetresponse.md").title("ScanGetResponse").required("headers", STRING),
                Page.at("models/jobresponse.md").title("JobResponse").required("headers", Page.map(Page.list(STRING))));

        assertThat(role(linking, "models", "LineupGetResponse")).isEqualTo(Role.RESPONSE);
        assertThat(role(linking, "models", "ScanGetResponse")).isEqualTo(Role.BODY);
        assertThat(role(linking, "models", "JobResponse")).isEqualTo(Role.BODY);
    }

    @Test
    void a_union_of_objects_of_an_http_client_is_a_response() {
        Linking linking = Linking.of(
                Page.at("models/fileresponse.md").title("FileResponse").union(RESPONSE, RESPONSE),
                Page.at("models/either.md").title("Either").union(RESPONSE, STRING));

        assertThat(role(linking, "models", "FileResponse")).isEqualTo(Role.RESPONSE);
        assertThat(role(linking, "models", "Either")).isEqualTo(Role.BODY);
    }
}
