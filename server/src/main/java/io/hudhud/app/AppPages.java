package io.hudhud.app;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Answers addresses inside the app, such as {@code /campaigns/new}, with its page: the app itself knows what is there. What
 * looks like a file, or belongs to another door, is not found.
 */
final class AppPages extends PathResourceResolver {

    private static final String PAGE = "index.html";
    private static final List<String> OTHER_DOORS = List.of("api", "webhooks", "actuator", "assets", "webjars", "l");

    private final Resource notBuilt;

    /** @param notBuilt what is said when this server was built without the app */
    AppPages(Resource notBuilt) {
        this.notBuilt = notBuilt;
    }

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        if (file != null || !isPage(path)) {
            return file;
        }
        var page = super.getResource(PAGE, location);
        return page == null ? notBuilt : page;
    }

    static boolean isPage(String path) {
        int slash = path.indexOf('/');
        String door = slash < 0 ? path : path.substring(0, slash);
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.equals(PAGE) || (!last.contains(".") && !OTHER_DOORS.contains(door));
    }
}
