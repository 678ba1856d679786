// Shows the API's document. "Try it out" signs in as the session's person, or with a key given under "Authorize".
SwaggerUIBundle({
    url: '/api/hudhud.yaml',
    dom_id: '#reader',
    deepLinking: true,
    validatorUrl: null,
    requestInterceptor: (request) => {
        const csrf = document.cookie.match(/(?:^|; )hudhud_csrf=([^;]+)/);
        if (csrf && request.method !== 'GET') {
            request.headers['X-CSRF-Token'] = csrf[1];
        }
        return request;
    },
});
