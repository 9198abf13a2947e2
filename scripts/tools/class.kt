import com.example.plex.components.Services
import com.example.plex.components.UserPlexAccount
import com.example.plex.support.Tristate

fun required(account: UserPlexAccount): String = account.authToken

fun nullable(services: Services): String? = services.token

fun optional(account: UserPlexAccount): String? = account.country.orElse(null)

fun tristate(account: UserPlexAccount): Tristate<String> = account.locale

fun list(account: UserPlexAccount): List<String> = account.roles.orElse(listOf())

fun built(): Services = Services.builder().identifier("guide").token(null).build()

fun nullableAsIfItWereNot(services: Services): String = services.token // refused

fun optionalAsIfItWereNot(account: UserPlexAccount): String = account.country // refused

fun nullForRequired() = Services.builder().identifier(null) // refused

fun changed(account: UserPlexAccount) { account.authToken = "other" } // refused
